import * as z from 'zod';
import { seriesDemand } from './messages.ts';
import { choice, description, itemId, sources, translatable } from '../library/fields.ts';

/** How a bar is filled, so that what the numbers cover is told apart without colour: solid, striped or dotted. */
const FILLS = {
  solid: { ru: 'сплошная', ky: 'тутам', en: 'solid' },
  stripes: { ru: 'полосы', ky: 'тилкелер', en: 'stripes' },
  dots: { ru: 'точки', ky: 'чекиттер', en: 'dots' },
} as const;

const year = (...about: Parameters<typeof description>) =>
  z
    .int()
    .min(1991)
    .max(2100)
    .meta(description(...about));

/**
 * Yearly figures of one kind: known values with what each covers. Years of the span that have no value are shown
 * as not found, never as zero.
 */
export const series = z
  .strictObject({
    id: itemId(),
    title: translatable(
      'Что за ряд: Деньги на социальный заказ',
      'Кайсы катар: Социалдык заказга акча',
      'What the numbers are: money for state social contracting',
    ),
    unit: translatable(
      'Единица, как пишется после числа: млн сомов',
      'Сандан кийин жазылчу бирдик: млн сом',
      'The unit, as written after a number: million soms',
    ),
    from: year('Первый год ряда', 'Катардын биринчи жылы', 'First year'),
    to: year(
      'Последний год ряда; годы без числа показываются как не найденные',
      'Катардын акыркы жылы; саны жок жылдар табылбаган катары көрсөтүлөт',
      'Last year; years without a number are shown as not found',
    ),
    covers: z
      .array(
        z.strictObject({
          id: itemId(),
          fill: choice(FILLS, 'Заливка столбика', 'Мамычанын толтурулушу', 'How the bar is filled'),
          text: translatable(
            'Что охватывают такие числа: одно министерство',
            'Мындай сандар эмнени камтыйт: бир министрлик',
            'What such numbers cover: one ministry',
          ),
        }),
      )
      .min(1)
      .meta(
        description(
          'Виды охвата: числа разного охвата между собой не сравнивают',
          'Камтуунун түрлөрү: камтуусу ар башка сандар салыштырылбайт',
          'What numbers cover; those that cover different entries are not compared',
        ),
      ),
    points: z
      .array(
        z.strictObject({
          id: itemId(),
          year: year('Год', 'Жыл', 'Year'),
          value: z
            .number()
            .positive()
            .meta(
              description(
                'Число в единицах ряда: 13.9',
                'Катардын бирдигиндеги сан: 13.9',
                'The number in the units of the series: 13.9',
              ),
            ),
          about: z
            .boolean()
            .meta(
              description(
                'Источник называет число примерно',
                'Булак санды болжолдуу айтат',
                'The source gives the number roughly',
              ),
            )
            .optional(),
          fill: choice(
            FILLS,
            'К какому виду охвата относится',
            'Камтуунун кайсы түрүнө кирет',
            'Which cover it belongs to',
          ),
          text: translatable('Что именно посчитано', 'Так эмне эсептелген', 'What exactly was counted'),
          sources: sources(),
        }),
      )
      .min(1)
      .meta(
        description('Известные числа, по годам', 'Белгилүү сандар, жылдар боюнча', 'Known numbers, by year'),
      ),
    note: translatable(
      'Что с чем можно сравнивать и чего ряд не говорит',
      'Эмнени эмне менен салыштырууга болот жана катар эмнени айтпайт',
      'What may be compared with what, and what the series does not say',
    ).optional(),
  })
  .refine(({ from, to, points }) => points.every(({ year }) => from <= year && year <= to), {
    path: ['points'],
    error: seriesDemand('cases.series.year'),
  })
  .refine(({ covers, points }) => points.every(({ fill }) => covers.some((cover) => cover.fill === fill)), {
    path: ['points'],
    error: seriesDemand('cases.series.fill'),
  });
export type Series = z.infer<typeof series>;
export type Fill = keyof typeof FILLS;
