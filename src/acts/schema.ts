import * as z from 'zod';
import { LOCALES } from '../i18n/index.ts';
import {
  choice,
  chronicleLine,
  common,
  day,
  description,
  interfaceLabels,
  itemId,
  partialDate,
  reference,
  sources,
  translatable,
  webAddress,
} from '../library/fields.ts';

/** Where an act stands in the list of acts, in the order of the list. */
export const GROUPS = ['core', 'amending', 'related', 'standards', 'different', 'foreign'] as const;
export type Group = (typeof GROUPS)[number];

const TYPES = [
  'law',
  'code',
  'government-resolution',
  'cabinet-resolution',
  'order',
  'kazakhstan-law',
] as const;
const STATUSES = ['in-force', 'repealed', 'unchecked'] as const;

const titleLanguage = () =>
  z.enum(LOCALES).meta(description('Язык названия', 'Аталыштын тили', 'Language of the title'));

/** An act: its passport; the retelling of each article is an `article`. */
export const actSchema = z.strictObject({
  title: translatable(
    'Название в кавычках и без номера: Закон «О государственном социальном заказе»',
    'Тырмакчадагы аталышы, номерсиз: «Мамлекеттик социалдык заказ жөнүндө» Мыйзам',
    'The title in quotes, without the number: Law “On the State Social Order”',
  ),
  short: translatable(
    'Как назвать в ссылке: Закон № 70',
    'Шилтемеде кандай аталат: № 70 Мыйзам',
    'What a link calls it: Law No. 70',
  ),
  summary: common.summary,
  updated: common.updated,
  type: choice(interfaceLabels(TYPES, 'acts.type'), 'Вид акта', 'Актынын түрү', 'Type of the act'),
  group: choice(
    interfaceLabels(GROUPS, 'acts.group'),
    'Часть списка актов',
    'Актылар тизмесинин бөлүгү',
    'Part of the list of acts',
  ).default('related'),
  number: z
    .string()
    .meta(
      description(
        'Номер без знака №, в кавычках: "70". Не прочитан — строку не пишут',
        'Номери, № белгисиз, тырмакчада: "70". Окулбаса, сап жазылбайт',
        'The number without the sign No., in quotes: "70". Left out where it was not read',
      ),
    )
    .optional(),
  date: partialDate(
    'Официальная дата акта, насколько она известна',
    'Актынын расмий датасы, белгилүү болгон тактыкта',
    'The official date of the act, as far as it is known',
  ),
  officialTitle: translatable(
    'Полное название для ссылки, без кавычек: О государственном социальном заказе. Не прочитано — строку не пишут',
    'Шилтеме үчүн толук аталышы, тырмакчасыз: Мамлекеттик социалдык заказ жөнүндө. Окулбаса, сап жазылбайт',
    'The full title for citations, without quotes. Left out where it was not read',
  ).optional(),
  otherTitles: z
    .array(
      z.strictObject({
        language: titleLanguage(),
        title: z
          .string()
          .meta(
            description(
              'Название на этом языке, как в источнике',
              'Ушул тилдеги аталышы, булактагыдай',
              'The title in this language, as in the source',
            ),
          ),
        sources: sources(),
      }),
    )
    .meta(
      description(
        'Названия на других языках, как они встретились в источниках',
        'Башка тилдердеги аталыштары, булактарда кандай кездешсе, ошондой',
        'Titles in other languages, as the sources give them',
      ),
    )
    .optional(),
  adopted: z
    .strictObject({
      date: day('Когда принят', 'Качан кабыл алынган', 'When it was adopted'),
      by: translatable(
        'Кем принят, в творительном падеже: Жогорку Кенешем',
        'Ким кабыл алган: Жогорку Кеңеш',
        'Who adopted it: the Jogorku Kenesh',
      ),
      sources: sources(),
    })
    .meta(description('Принятие акта', 'Актынын кабыл алынышы', 'The adoption of the act'))
    .optional(),
  inForce: z
    .strictObject({
      date: day('С какого дня действует', 'Кайсы күндөн тартып күчүндө', 'The day from which it is in force'),
      note: translatable(
        'Как это установлено, если прямо не написано',
        'Түз жазылбаса, бул кантип аныкталган',
        'How this was found out, where it is not said outright',
      ).optional(),
      sources: sources(),
    })
    .meta(description('Вступление в силу', 'Күчүнө кириши', 'Entry into force'))
    .optional(),
  status: choice(
    interfaceLabels(STATUSES, 'acts.status'),
    'Действует ли акт',
    'Акт күчүндөбү',
    'Whether the act is in force',
  ),
  repealed: z
    .strictObject({
      date: day(
        'С какого дня утратил силу',
        'Кайсы күндөн тартып күчүн жоготкон',
        'The day from which it is repealed',
      ),
      by: reference(
        'acts',
        'Имя папки акта, которым отменён',
        'Аны жокко чыгарган актынын папкасынын аты',
        'Folder of the act that repealed it',
      ).optional(),
      sources: sources(),
    })
    .meta(description('Утрата силы', 'Күчүн жоготушу', 'Repeal'))
    .optional(),
  checkedEdition: day(
    'Дата редакции, по которой сверено',
    'Салыштырылган редакциянын датасы',
    'Date of the edition it was checked against',
  ).optional(),
  amendments: z
    .array(
      z.strictObject({
        id: itemId().optional(),
        date: day('Дата акта о поправках', 'Өзгөртүүлөр жөнүндө актынын датасы', 'Date of the amending act'),
        number: z
          .string()
          .meta(
            description(
              'Номер акта о поправках, в кавычках. Не прочитан — строку не пишут',
              'Өзгөртүүлөр жөнүндө актынын номери, тырмакчада. Окулбаса, сап жазылбайт',
              'Number of the amending act, in quotes. Left out where it was not read',
            ),
          )
          .optional(),
        text: translatable(
          'Что изменилось, одной строкой',
          'Эмне өзгөргөн, бир сап менен',
          'What changed, in one line',
        ).optional(),
        by: reference(
          'acts',
          'Акт о поправках, если у него есть страница: имя папки',
          'Өзгөртүүлөр жөнүндө актынын бети болсо, папкасынын аты',
          'The amending act, where it has a page: its folder',
        ).optional(),
        sources: sources(),
      }),
    )
    .meta(description('Поправки по порядку', 'Өзгөртүүлөр ирети менен', 'Amendments in order'))
    .default([]),
  official: z
    .strictObject({
      url: webAddress().meta(
        description('Адрес официального текста', 'Расмий тексттин дареги', 'Address of the official text'),
      ),
      label: translatable(
        'Как назвать ссылку: Банк данных Минюста, 111577',
        'Шилтеме кандай аталат: Юстиция министрлигинин маалымат банкы, 111577',
        'What the link is called: Database of the Ministry of Justice, 111577',
      ),
    })
    .meta(
      description('Где лежит официальный текст', 'Расмий текст кайда турат', 'Where the official text is'),
    )
    .optional(),
  articles: z
    .strictObject({
      atLeast: z
        .int()
        .positive()
        .meta(
          description(
            'Наибольший номер статьи, который точно есть',
            'Так бар экени белгилүү эң чоң берененин номери',
            'The highest number of an article known to exist',
          ),
        ),
    })
    .meta(
      description(
        'Сколько в акте статей: из этого рисуется ковёр',
        'Актыда канча берене бар: килем ошондон тартылат',
        'How many articles the act has; the article grid is drawn from it',
      ),
    )
    .optional(),
  mentioned: z
    .array(
      z.strictObject({
        id: itemId(),
        articles: z
          .array(z.string().regex(/^\d+(-\d+)*$/))
          .min(1)
          .meta(
            description(
              'Номера статей, в кавычках',
              'Беренелердин номерлери, тырмакчада',
              'Numbers of the articles, in quotes',
            ),
          ),
        title: translatable(
          'Что о них известно, своими словами',
          'Алар жөнүндө эмне белгилүү, өз сөз менен',
          'What is known of them, in our words',
        ),
        section: z
          .string()
          .meta(
            description(
              'Раздел текста, где о них сказано: имя без решётки',
              'Алар жөнүндө айтылган бөлүм: аты, торчосуз',
              'The section of the text that tells of them: its name without the hash',
            ),
          )
          .optional(),
        sources: sources(),
      }),
    )
    .meta(
      description(
        'Статьи, известные только по упоминанию: каждая строка — статьи и откуда они известны. Свою страницу статья получит с папкой articles/<номер>',
        'Эскерүүдөн гана белгилүү беренелер: ар бир сап — беренелер жана алар кайдан белгилүү. Берене өз бетин articles/<номер> папкасы менен алат',
        'Articles known by a mention only: each item has the articles and how they are known. An article gets its page with its folder articles/<number>',
      ),
    )
    .default([]),
  chapters: z
    .array(
      z.strictObject({
        id: itemId(),
        number: z
          .string()
          .meta(
            description(
              'Номер главы, в кавычках',
              'Баптын номери, тырмакчада',
              'Number of the chapter, in quotes',
            ),
          ),
        title: translatable('Название главы', 'Баптын аталышы', 'Title of the chapter'),
        from: z
          .int()
          .meta(
            description(
              'Номер первой статьи главы',
              'Баптын биринчи беренесинин номери',
              'Number of its first article',
            ),
          ),
        to: z
          .int()
          .meta(
            description(
              'Номер последней прочитанной статьи главы',
              'Баптын окулган акыркы беренесинин номери',
              'Number of its last article that was read',
            ),
          ),
      }),
    )
    .meta(
      description(
        'Главы, названия которых прочитаны',
        'Аталыштары окулган баптар',
        'Chapters whose titles were read',
      ),
    )
    .default([]),
  history: z
    .array(chronicleLine)
    .meta(
      description(
        'Хроника акта: события по порядку',
        'Актынын хроникасы: окуялар ирети менен',
        'Chronicle of the act: events in order',
      ),
    )
    .default([]),
  parent: reference(
    'acts',
    'Закон, во исполнение которого принят акт: имя его папки',
    'Акт аткаруу үчүн кабыл алынган мыйзам: анын папкасынын аты',
    'The law that the act carries out: its folder',
  ).optional(),
  replaces: reference(
    'acts',
    'Какой акт заменил: имя его папки',
    'Кайсы актыны алмаштырган: анын папкасынын аты',
    'The act that it replaced: its folder',
  ).optional(),
  approved: z
    .array(
      z.strictObject({
        id: itemId(),
        title: translatable(
          'Название утверждённого документа',
          'Бекитилген документтин аталышы',
          'Title of the approved document',
        ),
        status: translatable(
          'Что с ним сейчас',
          'Азыр анын абалы кандай',
          'What has become of it',
        ).optional(),
      }),
    )
    .meta(
      description(
        'Что утверждено актом: положения, порядки',
        'Акт менен бекитилгендер: жоболор, тартиптер',
        'What the act approved: regulations, procedures',
      ),
    )
    .default([]),
  order: z
    .int()
    .meta(description('Место в списке актов', 'Актылар тизмесиндеги орду', 'Place in the list of acts'))
    .default(100),
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
        language: titleLanguage(),
        title: z.string().describe('Название, как в тексте акта'),
      }),
    )
    .describe('Название на других языках, как в официальном тексте')
    .optional(),
  state: choice(
    {
      retold: { ru: 'изложена по тексту', ky: 'текст боюнча баяндалган', en: 'retold from the text' },
      known: {
        ru: 'текст не прочитан, статья известна по ссылкам',
        ky: 'тексти окулган эмес, берене шилтемелерден белгилүү',
        en: 'the text was not read; known from references only',
      },
    },
    'Что известно о статье',
    'Берене жөнүндө эмне белгилүү',
    'What is known of the article',
  ),
  checkedEdition: partialDate('Дата редакции, с которой сверен пересказ').optional(),
});
export type Article = z.infer<typeof articleSchema>;
