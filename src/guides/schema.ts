import * as z from 'zod';
import { basis, choice, common, interfaceLabels, itemId, sources, translatable } from '../library/fields.ts';

/** Who looks after the lines of a checklist, in the order of the lists by role. */
export const ROLES = ['head', 'finance', 'kenesh', 'lawyer', 'commission', 'ngo'] as const;
export type Role = (typeof ROLES)[number];

/** A step-by-step guide; the steps' texts are the numbered sections of the body. */
export const guideSchema = z.strictObject({
  ...common,
  short: translatable('Короткое имя для кнопок и ссылок: Инструкция для мэрии и айыл окмоту'),
  audience: choice(
    {
      municipality: { ru: 'муниципалитет' },
      organisation: { ru: 'организация' },
      researcher: { ru: 'журналист или исследователь' },
    },
    'Для кого',
  ),
  steps: z
    .array(
      z.strictObject({
        id: itemId(),
        number: z.int().nonnegative().describe('Номер шага: тот же, что в заголовке «## 1. …»'),
        short: translatable('Имя шага для оглавления, одно-два слова'),
      }),
    )
    .min(1)
    .describe('Шаги по порядку'),
  checklist: z
    .array(
      z.strictObject({
        id: itemId(),
        step: z.int().nonnegative().describe('Номер шага, к которому относится строка'),
        text: translatable('Строка контрольного списка: что должно быть готово'),
        roles: z
          .array(choice(interfaceLabels(ROLES, 'guides.role'), 'Роль'))
          .describe('Чья это забота: в чьих списках по ролям стоит строка. Кому что проверять — наш совет')
          .default([]),
        basis: basis().default('advice'),
        sources: sources().optional(),
      }),
    )
    .describe('Контрольный список перед шагами, по порядку шагов')
    .default([]),
  contractStep: z
    .string()
    .describe('Имя шага, на котором подписывают договор: до него план считает дни назад; без него плана нет')
    .optional(),
  practice: z
    .array(
      z.strictObject({
        event: itemId('Имя события из content/events.yaml'),
        step: z.string().describe('Имя шага, сроки которого оно поясняет'),
        after: z
          .string()
          .describe('Имя события из этого же списка: план покажет, сколько дней прошло между ними')
          .optional(),
      }),
    )
    .describe('Подсказки плана: когда что было у других')
    .default([]),
  order: z.int().describe('Место в списке инструкций').default(100),
});
export type Guide = z.infer<typeof guideSchema>;
