import * as z from 'zod';
import { common, reference, translatable } from '../library/fields.ts';

const roleCard = z.strictObject({
  does: translatable('Что делает: Заказывает'),
  title: translatable('Кто: Муниципалитет'),
  text: translatable('Одно-два предложения'),
  steps: z.array(translatable('Шаг, два-три слова')).min(1).describe('Шаги коротко'),
  guide: reference('guides', 'Имя папки инструкции'),
});

/** The words of the front page; its lists come from the other collections. */
export const homeSchema = z.strictObject({
  ...common,
  title: translatable('Название сайта'),
  tagline: translatable('Строка над названием: Справочник по законодательству…'),
  lead: translatable('Два-три предложения: что такое социальный заказ'),
  origin: translatable('Откуда это: на чём держится вступление'),
  basis: reference('articles', 'Статья, на которую ссылается вступление'),
  customer: roleCard.describe('Левая карточка: кто заказывает'),
  contractor: roleCard.describe('Правая карточка: кто выполняет'),
  act: reference('acts', 'Закон, чей ковёр статей показан'),
  articlesNote: translatable('Пояснение к ковру статей'),
  conference: reference('conferences', 'Какая конференция в синей полосе'),
  conferenceNote: translatable('Строка о конференции'),
  terms: z.array(reference('glossary', 'Имя папки термина')).describe('Термины на главной'),
});
export type Home = z.infer<typeof homeSchema>;
