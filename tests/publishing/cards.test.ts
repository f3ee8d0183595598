import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { cardAddress, type Card } from '../../src/publishing/cards/card.ts';
import { CARD_BYTES, drawCard } from '../../src/publishing/cards/draw.ts';

const CARD: Card = { locale: 'ky', kind: 'Мыйзам', title: 'Өтө үң', site: 'Социалдык заказ' };
/** The rows of a card where the title's first line stands. */
const TITLE = { left: 72, top: 150, width: 1000, height: 100 };

async function pixels(card: Card): Promise<Buffer> {
  return sharp(await drawCard(card))
    .extract(TITLE)
    .raw()
    .toBuffer();
}

describe('cards', () => {
  it('draw every Kyrgyz letter: another letter, another picture', async () => {
    const drawn = await Promise.all(
      ['ң', 'ү', 'ө', 'н', 'у', 'о', '\u0378'].map((title) => pixels({ ...CARD, title })),
    );
    expect(new Set(drawn.map((bytes) => bytes.toString('base64'))).size).toBe(drawn.length);
  });

  it('set a long word smaller than to run into the margin', async () => {
    const margin = { left: 1128, top: 140, width: 72, height: 280 };
    const title = 'Жоопкерчиликтүүлүктөрдүн';
    const { channels } = await sharp(
      await sharp(await drawCard({ ...CARD, title }))
        .extract(margin)
        .toBuffer(),
    ).stats();
    expect(channels.map(({ min }) => min)).toEqual([255, 255, 255]);
  });

  it('stay light with the longest titles', async () => {
    const title = 'Постановление о порядке размещения государственного социального заказа. '.repeat(4);
    expect((await drawCard({ ...CARD, title })).length).toBeLessThanOrEqual(CARD_BYTES);
  });

  it('have an address that changes with their words and only with them', () => {
    expect(cardAddress({ ...CARD })).toBe(cardAddress(CARD));
    for (const change of [{ title: 'X' }, { kind: 'X' }, { locale: 'ru' as const }])
      expect(cardAddress({ ...CARD, ...change })).not.toBe(cardAddress(CARD));
  });
});
