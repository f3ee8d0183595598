import { defineStrings } from '../strings.ts';

/** Words of reading without a network. */
export const offlineStrings = defineStrings({
  'offline.title': { ru: 'Чтение без сети', ky: 'Тармаксыз окуу', en: 'Reading offline' },
  'offline.deck': {
    ru: 'Что сохранено на этом устройстве и что можно сохранить. Страницы, которые вы открывали, остаются и без сети; разделы можно взять с собой целиком.',
    ky: 'Бул түзмөктө эмне сакталган жана эмнени сактоого болот. Сиз ачкан беттер тармаксыз да калат; бөлүмдөрдү толугу менен алып жүрсө болот.',
    en: 'What is kept on this device and what can be kept. Pages you have opened stay without a network; sections can be taken along whole.',
  },
  'offline.away': {
    ru: 'Сети нет, а этой страницы на устройстве нет. Вот что есть.',
    ky: 'Тармак жок, бул бет түзмөктө да жок. Мына булар бар.',
    en: 'There is no network, and this page is not on the device. This is what there is.',
  },
  'offline.noScript': {
    ru: 'Чтобы хранить страницы, браузеру нужен JavaScript. Без него страницу можно сохранить или распечатать из меню браузера.',
    ky: 'Беттерди сактоо үчүн браузерге JavaScript керек. Ансыз бетти браузердин менюсунан сактоого же басып чыгарууга болот.',
    en: 'To keep pages the browser needs JavaScript. Without it a page can be saved or printed from the browser’s menu.',
  },
  'offline.unable': {
    ru: 'Этот браузер не хранит страницы: он старый, в нём открыт приватный режим или сайт открыт без https.',
    ky: 'Бул браузер беттерди сактабайт: ал эски, анда жашыруун режим ачык же сайт https болбой ачылган.',
    en: 'This browser keeps no pages: it is old, in a private window, or the site was opened without https.',
  },
  'offline.sections': { ru: 'Взять с собой', ky: 'Өзү менен алуу', en: 'Take along' },
  'offline.visited': {
    ru: 'Страницы, которые вы открывали',
    ky: 'Сиз ачкан беттер',
    en: 'Pages you have opened',
  },
  'offline.visited.none': { ru: 'Пока ни одной.', ky: 'Азырынча бирөө да жок.', en: 'None so far.' },
  'offline.clear': {
    ru: 'Удалить всё с устройства',
    ky: 'Баарын түзмөктөн өчүрүү',
    en: 'Delete everything from the device',
  },
  'offline.cleared': {
    ru: 'На устройстве ничего не осталось.',
    ky: 'Түзмөктө эч нерсе калган жок.',
    en: 'Nothing is left on the device.',
  },
  'offline.keep': {
    ru: 'Сохранить для чтения без сети',
    ky: 'Тармаксыз окуу үчүн сактоо',
    en: 'Keep for reading offline',
  },
  'offline.size': { ru: 'Объём: {size} КБ', ky: 'Көлөмү: {size} КБ', en: 'Size: {size} KB' },
  'offline.saving': {
    ru: 'Сохраняем: {done} из {all}',
    ky: 'Сакталууда: {all} ичинен {done}',
    en: 'Keeping: {done} of {all}',
  },
  'offline.kept': {
    ru: 'Есть без сети с {date}, {size} КБ',
    ky: 'Тармаксыз бар: {date} баштап, {size} КБ',
    en: 'Kept since {date}, {size} KB',
  },
  'offline.forget': { ru: 'Удалить с устройства', ky: 'Түзмөктөн өчүрүү', en: 'Delete from the device' },
  'offline.noRoom': {
    ru: 'На устройстве не хватило места. Ничего не изменилось.',
    ky: 'Түзмөктө орун жетпеди. Эч нерсе өзгөргөн жок.',
    en: 'The device has no room. Nothing has changed.',
  },
  'offline.failed': {
    ru: 'Не удалось скачать. Проверьте сеть и нажмите ещё раз.',
    ky: 'Жүктөө мүмкүн болбоду. Тармакты текшерип, кайра басыңыз.',
    en: 'The download failed. Check the network and press again.',
  },
});
