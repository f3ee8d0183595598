import { describe, expect, it } from 'vitest';
import { englishKey } from '../../src/search/morphology/en.ts';
import { russianKey, russianSiblings } from '../../src/search/morphology/ru.ts';

/** Every form of words the site lives by; whoever types one means all. */
const LEMMAS: readonly string[] = [
  'социальный социального социальному социальным социальном социальная социальной социальную социальное социальные социальных социальными',
  'государственный государственного государственному государственным государственном государственная государственной государственную государственное государственные государственных государственными',
  'местный местного местному местным местном местная местной местную местное местные местных местными',
  'районный районного районному районным районная районной районную районные районных районными',
  'уполномоченный уполномоченного уполномоченному уполномоченным уполномоченная уполномоченные уполномоченных',
  'заказ заказа заказу заказом заказе заказы заказов заказам заказами заказах',
  'конкурс конкурса конкурсу конкурсом конкурсе конкурсы конкурсов конкурсам конкурсами конкурсах',
  'организация организации организацию организацией организаций организациям организациями организациях',
  'комиссия комиссии комиссию комиссией комиссий комиссиям комиссиями комиссиях',
  'услуга услуги услуге услугу услугой услуг услугам услугами услугах',
  'программа программы программе программу программой программ программам программами программах',
  'отчёт отчёта отчёту отчётом отчёте отчёты отчетов отчётам отчётами отчётах',
];

describe('russianKey', () => {
  it.each(LEMMAS)('all forms meet: %s', (forms) => {
    expect(new Set(forms.split(' ').map(russianKey)).size).toBe(1);
  });

  it('knows the vowel that comes and goes', () => {
    expect(russianSiblings(russianKey('заявок'))).toContain(russianKey('заявка'));
    expect(russianSiblings(russianKey('заявка'))).toContain(russianKey('заявок'));
  });

  it('leaves other alphabets and numbers alone', () => {
    expect(['USAID', '604', 'өкмөт'].map(russianKey)).toEqual(['usaid', '604', 'өкмөт']);
  });
});

describe('englishKey', () => {
  it.each([
    'contract contracts',
    'service services',
    'study studies studied studying',
    'procure procures procuring procured',
    'evaluate evaluates evaluating evaluation',
    'commission commissions',
    'agency agencies',
    'tender tenders',
  ])('all forms meet: %s', (forms) => {
    expect(new Set(forms.split(' ').map(englishKey)).size).toBe(1);
  });

  it('keeps apart contract and contractor', () => {
    expect(englishKey('contract')).not.toBe(englishKey('contractor'));
  });
});
