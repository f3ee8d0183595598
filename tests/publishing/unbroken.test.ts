import { expect, it } from 'vitest';
import { unbroken } from '../../src/publishing/unbroken.ts';

it('keeps numbers with their words, and the name of a town, on one line', () => {
  expect(unbroken('<p>Закон № 178 от 4 ноября; 0-кадамдан, Кочкор-Аты, 17 September, 2018–2019</p>')).toBe(
    '<p>Закон №\u00A0178 от 4\u00A0ноября; 0-\u2060кадамдан, Кочкор-\u2060Аты, 17\u00A0September, 2018–\u20602019</p>',
  );
});

it('leaves other hyphens and numbers, and a page that has been through it', () => {
  const page = '<p>Кызыл-Октябрь, 50 000, 2018 мартта</p>';
  expect(unbroken(page)).toBe(page);
  const once = unbroken('<p>5-берене, № 3</p>');
  expect(unbroken(once)).toBe(once);
});

it('touches only what is set in lines: no head, script, attribute or drawing', () => {
  const page =
    '<head><title>№ 1</title></head><!-- № 2 > --><a title="№ 3 > 2-б" href="/2-b/"></a><script>"№ 4"</script>' +
    '<textarea>№ 5</textarea><svg><text>№ 6</text></svg>';
  expect(unbroken(page)).toBe(page);
});
