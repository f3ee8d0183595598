import type { Row } from '@libsql/client';
import type { Locale } from '../i18n/index.ts';
import type { Registration } from './schema.ts';

/** A registration as it is stored, without the hashes of its links. Times are ISO 8601 in UTC. */
export interface StoredRegistration extends Omit<Registration, 'consent'> {
  id: number;
  reference: string;
  locale: Locale;
  createdAt: string;
  updatedAt: string;
  expiresAt: string;
}

/** A row of the table `registration` as the rest of the room knows it. */
export function asRecord(row: Row): StoredRegistration {
  const text = (column: string) => row[column] as string;
  return {
    id: Number(row['id']),
    reference: text('reference'),
    conference: text('conference'),
    name: text('name'),
    email: text('email'),
    role: text('role') as StoredRegistration['role'],
    organisation: text('organisation'),
    place: text('place'),
    language: text('language') as Locale,
    topics: JSON.parse(text('topics')) as StoredRegistration['topics'],
    question: text('question'),
    locale: text('locale') as Locale,
    createdAt: text('created_at'),
    updatedAt: text('updated_at'),
    expiresAt: text('expires_at'),
  };
}
