import type { Field } from '@sveltia/cms';
import { describe, expect, it } from 'vitest';
import { SCHEMAS } from '../../src/collections.ts';
import { formFields } from '../../src/editing/form-fields.ts';
import { rowsOf } from '../../src/library/field-rows.ts';
import { collectionNames } from '../../src/library/registry.ts';

const field = (fields: Field[], name: string) => fields.find((one) => one.name === name);

describe('the form', () => {
  it.each(collectionNames())(
    'of %s has the fields of the guide, and demands those it demands',
    (collection) => {
      const fields = formFields(SCHEMAS[collection]);
      const rows = rowsOf(SCHEMAS[collection]).filter(({ field }) => !/[.[]/.test(field));
      expect(fields.map(({ name }) => name)).toEqual(rows.map(({ field }) => field));
      const optional = rows.filter(({ required }) => required === 'нет').map(({ field }) => field);
      expect(
        fields
          .filter((one) => 'required' in one && one.required === false && !('min' in one))
          .map(({ name }) => name),
      ).toEqual(optional);
    },
  );

  it('names fields in Russian and as the check does', () => {
    expect(field(formFields(SCHEMAS.cases), 'place')?.label).toBe('Место, как на карте (place)');
    expect(field(formFields(SCHEMAS.cases), 'customer')?.label).toBe('Кто заказал (customer)');
  });

  it('offers the values of a choice with what they mean', () => {
    expect(field(formFields(SCHEMAS.cases), 'customerKind')).toMatchObject({
      widget: 'select',
      options: [
        { value: 'city-hall', label: 'Мэрия (city-hall)' },
        { value: 'ayil-okmotu', label: 'Айыл окмоту (ayil-okmotu)' },
        { value: 'state-body', label: 'Государственный орган (state-body)' },
      ],
    });
  });

  it('demands neither form of a fact, has both, and takes sources from their list', () => {
    const fact = field(formFields(SCHEMAS.cases), 'money');
    const fields = (fact && 'fields' in fact ? fact.fields : []) as Field[];
    expect(fields.map(({ name }) => name)).toEqual(['amount', 'text', 'sources', 'unknown']);
    expect(fields.every((one) => 'required' in one && one.required === false)).toBe(true);
    expect(field(fields, 'sources')).toMatchObject({ widget: 'relation', file: 'sources', multiple: true });
  });

  it('finds pages by their titles where a field names one', () => {
    expect(field(formFields(SCHEMAS.press), 'organisation')).toMatchObject({
      widget: 'relation',
      collection: 'organisations',
      value_field: '{{slug}}',
    });
  });
});
