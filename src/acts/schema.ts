import * as z from 'zod';
import { LOCALES } from '../i18n/index.ts';
import {
  chronicleLine,
  common,
  day,
  itemId,
  partialDate,
  reference,
  sources,
  translatable,
} from '../library/fields.ts';

/** Where an act stands in the list of acts, in the order of the list. */
export const GROUPS = ['core', 'amending', 'related', 'standards', 'different', 'foreign'] as const;
export type Group = (typeof GROUPS)[number];

/** An act: its passport; the retelling of each article is an `article`. */
export const actSchema = z.strictObject({
  title: translatable('Название в кавычках и без номера: Закон «О государственном социальном заказе»'),
  short: translatable('Как назвать в ссылке: Закон № 70'),
  summary: common.summary,
  updated: common.updated,
  type: z
    .enum(['law', 'code', 'government-resolution', 'cabinet-resolution', 'order', 'kazakhstan-law'])
    .describe(
      'Вид акта: law — закон, code — кодекс, government-resolution — постановление Правительства, cabinet-resolution — постановление Кабинета Министров, order — приказ, kazakhstan-law — закон Казахстана',
    ),
  group: z
    .enum(GROUPS)
    .describe(
      'Часть списка актов: core — о самом заказе, amending — поправки к Закону № 70, related — соседние законы, standards — стандарты и аккредитация, different — не путать с заказом, foreign — другая страна',
    )
    .default('related'),
  number: z
    .string()
    .describe('Номер без знака №, в кавычках: "70". Не прочитан — строку не пишут')
    .optional(),
  date: partialDate('Официальная дата акта, насколько она известна'),
  officialTitle: translatable(
    'Полное название для ссылки, без кавычек: О государственном социальном заказе. Не прочитано — строку не пишут',
  ).optional(),
  otherTitles: z
    .array(
      z.strictObject({
        language: z.enum(LOCALES).describe('Язык названия'),
        title: z.string().describe('Название на этом языке, как в источнике'),
        sources: sources(),
      }),
    )
    .describe('Названия на других языках, как они встретились в источниках')
    .optional(),
  adopted: z
    .strictObject({
      date: day('Когда принят'),
      by: translatable('Кем принят, в творительном падеже: Жогорку Кенешем'),
      sources: sources(),
    })
    .describe('Принятие акта')
    .optional(),
  inForce: z
    .strictObject({
      date: day('С какого дня действует'),
      note: translatable('Как это установлено, если прямо не написано').optional(),
      sources: sources(),
    })
    .describe('Вступление в силу')
    .optional(),
  status: z
    .enum(['in-force', 'repealed', 'unchecked'])
    .describe('in-force — действует, repealed — утратил силу, unchecked — не проверено'),
  repealed: z
    .strictObject({
      date: day('С какого дня утратил силу'),
      by: reference('acts', 'Имя папки акта, которым отменён').optional(),
      sources: sources(),
    })
    .describe('Утрата силы')
    .optional(),
  checkedEdition: day('Дата редакции, по которой сверено').optional(),
  amendments: z
    .array(
      z.strictObject({
        id: itemId().optional(),
        date: day('Дата акта о поправках'),
        number: z
          .string()
          .describe('Номер акта о поправках, в кавычках. Не прочитан — строку не пишут')
          .optional(),
        text: translatable('Что изменилось, одной строкой').optional(),
        by: reference('acts', 'Акт о поправках, если у него есть страница: имя папки').optional(),
        sources: sources(),
      }),
    )
    .describe('Поправки по порядку')
    .default([]),
  official: z
    .strictObject({
      url: z.url().describe('Адрес официального текста'),
      label: translatable('Как назвать ссылку: Банк данных Минюста, 111577'),
    })
    .describe('Где лежит официальный текст')
    .optional(),
  articles: z
    .strictObject({
      atLeast: z.int().positive().describe('Наибольший номер статьи, который точно есть'),
    })
    .describe('Сколько в акте статей: из этого рисуется ковёр')
    .optional(),
  chapters: z
    .array(
      z.strictObject({
        id: itemId(),
        number: z.string().describe('Номер главы, в кавычках'),
        title: translatable('Название главы'),
        from: z.int().describe('Номер первой статьи главы'),
        to: z.int().describe('Номер последней прочитанной статьи главы'),
      }),
    )
    .describe('Главы, названия которых прочитаны')
    .default([]),
  history: z.array(chronicleLine).describe('Хроника акта: события по порядку').default([]),
  parent: reference('acts', 'Закон, во исполнение которого принят акт: имя его папки').optional(),
  replaces: reference('acts', 'Какой акт заменил: имя его папки').optional(),
  approved: z
    .array(
      z.strictObject({
        id: itemId(),
        title: translatable('Название утверждённого документа'),
        status: translatable('Что с ним сейчас').optional(),
      }),
    )
    .describe('Что утверждено актом: положения, порядки')
    .default([]),
  order: z.int().describe('Место в списке актов').default(100),
});
export type Act = z.infer<typeof actSchema>;

/** An article (or point) of an act: our retelling, or what is known of it by reference. */
export const articleSchema = z.strictObject({
  ...common,
  title: translatable('Название статьи; если официальное не прочитано — о чём она, своими словами'),
  titleIsOfficial: z.boolean().describe('true, если название взято из текста акта'),
  originalTitles: z
    .array(
      z.strictObject({
        language: z.enum(LOCALES).describe('Язык названия'),
        title: z.string().describe('Название, как в тексте акта'),
      }),
    )
    .describe('Название на других языках, как в официальном тексте')
    .optional(),
  state: z
    .enum(['retold', 'known'])
    .describe('retold — изложена по тексту; known — текст не прочитан, статья известна по ссылкам'),
  checkedEdition: partialDate('Дата редакции, с которой сверен пересказ').optional(),
});
export type Article = z.infer<typeof articleSchema>;
