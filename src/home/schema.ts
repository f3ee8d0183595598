import * as z from 'zod';
import { common, reference, words } from '../library/fields.ts';

const door = z.strictObject({
  does: words('Что делает: Заказывает'),
  title: words('Кто: Муниципалитет'),
  text: words('Одно-два предложения'),
  steps: z.array(words('Шаг, два-три слова')).min(1).describe('Шаги коротко'),
  guide: reference('guides', 'Имя папки инструкции'),
});

/** The words of the front page; its lists come from the other kinds. */
export const homeSchema = z.strictObject({
  ...common,
  title: words('Название сайта'),
  tagline: words('Строка над названием: Справочник по законодательству…'),
  lead: words('Два-три предложения: что такое социальный заказ'),
  origin: words('Откуда это: на чём держится вступление'),
  basis: reference('articles', 'Статья, на которую ссылается вступление'),
  customer: door.describe('Левая дверь: кто заказывает'),
  contractor: door.describe('Правая дверь: кто выполняет'),
  act: reference('acts', 'Закон, чей ковёр статей показан'),
  carpetNote: words('Пояснение к ковру статей'),
  conference: reference('conferences', 'Какая конференция в синей полосе'),
  conferenceNote: words('Строка о конференции'),
  terms: z.array(reference('glossary', 'Имя папки термина')).describe('Термины на главной'),
});
export type Home = z.infer<typeof homeSchema>;
