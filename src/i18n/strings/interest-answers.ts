import { defineStrings } from '../strings.ts';

/** Words of the pages that answer the form, and of what went wrong. */
export const interestAnswersStrings = defineStrings({
  'interest.error.prefix': { ru: 'Ошибка: {title}', ky: 'Ката: {title}', en: 'Error: {title}' },
  'interest.error.count': {
    ru: {
      one: 'Проверьте {n} ответ',
      few: 'Проверьте {n} ответа',
      many: 'Проверьте {n} ответов',
      other: 'Проверьте {n} ответа',
    },
    ky: '{n} жоопту текшериңиз',
    en: { one: 'Check {n} answer', other: 'Check {n} answers' },
  },
  'interest.error.name': {
    ru: 'Напишите имя и фамилию',
    ky: 'Аты-жөнүңүздү жазыңыз',
    en: 'Enter your name',
  },
  'interest.error.email': {
    ru: 'Введите адрес почты, например aigul@example.kg',
    ky: 'Почта дарегин жазыңыз, мисалы aigul@example.kg',
    en: 'Enter an e-mail address such as aigul@example.kg',
  },
  'interest.error.unreadable': {
    ru: 'Часть знаков не прочиталась. Напишите этот ответ ещё раз',
    ky: 'Айрым белгилер окулбай калды. Бул жоопту кайра жазыңыз',
    en: 'Some characters could not be read. Write this answer again',
  },
  'interest.error.role': {
    ru: 'Выберите, кого вы представляете',
    ky: 'Кимдин атынан экениңизди тандаңыз',
    en: 'Choose whom you represent',
  },
  'interest.error.language': {
    ru: 'Выберите язык',
    ky: 'Тилди тандаңыз',
    en: 'Choose a language',
  },
  'interest.error.topics': {
    ru: 'Выберите темы из списка',
    ky: 'Темаларды тизмеден тандаңыз',
    en: 'Choose topics from the list',
  },
  'interest.error.consent': {
    ru: 'Без согласия мы не можем записать ваш адрес',
    ky: 'Макулдугуңуз болбосо, дарегиңизди жаза албайбыз',
    en: 'Without your consent we cannot keep your address',
  },
  'interest.error.conference': {
    ru: 'Выберите конференцию из списка',
    ky: 'Конференцияны тизмеден тандаңыз',
    en: 'Choose a conference from the list',
  },
  'interest.error.long': {
    ru: 'Сократите ответ до {max} знаков',
    ky: 'Жоопту {max} белгиге чейин кыскартыңыз',
    en: 'Shorten the answer to {max} characters',
  },
  'interest.error.key': { ru: 'Не записано', ky: 'Жазылган жок', en: 'Not saved' },
  'interest.error.storage': {
    ru: 'Сейчас ответы не записываются: неполадка на нашей стороне. Всё, что вы ввели, осталось на странице. Отправьте ещё раз через несколько минут.',
    ky: 'Азыр жооптор жазылбай жатат: биз тараптагы бузулуу. Жазганыңыздын баары баракта калды. Бир нече мүнөттөн кийин кайра жөнөтүңүз.',
    en: 'Answers cannot be saved at the moment: the fault is on our side. All you entered is still on the page. Send it again in a few minutes.',
  },
  'interest.error.tooMany': {
    ru: 'С вашего адреса в сети пришло слишком много ответов. Всё, что вы ввели, осталось на странице. Отправьте ещё раз через {minutes} мин.',
    ky: 'Тармактагы дарегиңизден өтө көп жооп келди. Жазганыңыздын баары баракта калды. {minutes} мүнөттөн кийин кайра жөнөтүңүз.',
    en: 'Too many answers came from your network address. All you entered is still on the page. Send it again in {minutes} min.',
  },
  'interest.error.honeypot': {
    ru: 'Заполнено поле, которое люди не видят. Мы его очистили. Если вы человек, нажмите «Отправить» ещё раз.',
    ky: 'Адамдарга көрүнбөгөн талаа толтурулган. Биз аны тазаладык. Эгер сиз адам болсоңуз, «Жөнөтүү» баскычын кайра басыңыз.',
    en: 'A field that people do not see was filled in. We have cleared it. If you are a person, press “Send” once more.',
  },
  'interest.manage.registered': {
    ru: 'Записано. Спасибо. Напишем, когда будет о чём сообщить.',
    ky: 'Жазылды. Рахмат. Кабар болгондо жазабыз.',
    en: 'Saved. Thank you. We will write when there is news.',
  },
  'interest.manage.mail': {
    ru: 'На указанный адрес придёт письмо. Откройте ссылку из него: так мы узнаем, что адрес ваш.',
    ky: 'Көрсөтүлгөн дарекке кат келет. Андагы шилтемени ачыңыз: дарек сиздики экенин ошондон билебиз.',
    en: 'An e-mail will come to the address you gave. Open the link in it: so we know that the address is yours.',
  },
  'interest.reference': { ru: 'Номер записи', ky: 'Жазуунун номери', en: 'Reference' },
  'interest.manage.keep': {
    ru: 'Адрес этой страницы — ваша личная ссылка. Сохраните её и никому не показывайте: второй раз мы её показать не сможем.',
    ky: 'Бул барактын дареги — сиздин жеке шилтемеңиз. Аны сактап коюңуз жана эч кимге көрсөтпөңүз: экинчи жолу көрсөтө албайбыз.',
    en: 'The address of this page is your private link. Keep it and show it to nobody: we cannot show it a second time.',
  },
  'interest.manage.title': { ru: 'Ваша запись', ky: 'Сиздин жазууңуз', en: 'Your registration' },
  'interest.manage.doneKey': { ru: 'Готово', ky: 'Даяр', en: 'Done' },
  'interest.manage.saved': { ru: 'Исправления записаны.', ky: 'Оңдоолор жазылды.', en: 'Corrections saved.' },
  'interest.manage.waits': {
    ru: 'Исправления записаны. Новый адрес почты заменит прежний, когда его подтвердят по ссылке из письма.',
    ky: 'Оңдоолор жазылды. Жаңы почта дареги каттагы шилтеме аркылуу ырасталгандан кийин мурункусун алмаштырат.',
    en: 'Corrections saved. The new e-mail address will replace the old one once it is confirmed by the link in the e-mail.',
  },
  'interest.manage.confirmed': {
    ru: 'Адрес почты подтверждён.',
    ky: 'Почта дареги ырасталды.',
    en: 'The e-mail address is confirmed.',
  },
  'interest.manage.asks': {
    ru: 'С этим адресом почты уже есть другая запись. Если оставить эту, прежняя исчезнет.',
    ky: 'Бул почта дареги менен башка жазуу бар. Ушунусун калтырсаңыз, мурункусу жок болот.',
    en: 'There is another registration with this e-mail address. If you keep this one, the earlier one will go.',
  },
  'interest.manage.confirm': {
    ru: 'Оставить эту запись',
    ky: 'Ушул жазууну калтыруу',
    en: 'Keep this registration',
  },
  'interest.proof': { ru: 'Адрес почты', ky: 'Почта дареги', en: 'E-mail address' },
  'interest.pending': {
    ru: 'Новый адрес, ждёт подтверждения',
    ky: 'Жаңы дарек, ырастоону күтүүдө',
    en: 'New address, waiting to be confirmed',
  },
  'interest.address.title': {
    ru: 'Это ваш адрес?',
    ky: 'Бул сиздин дарегиңизби?',
    en: 'Is this your address?',
  },
  'interest.address.text': {
    ru: 'Адрес {email} указали в записи на нашем сайте. Подтвердите, что вы на это согласны.',
    ky: '{email} дареги биздин сайттагы жазууда көрсөтүлгөн. Буга макул экениңизди ырастаңыз.',
    en: 'The address {email} was given in a registration on our site. Please confirm that you agree.',
  },
  'interest.address.yes': {
    ru: 'Да, это мой адрес',
    ky: 'Ооба, бул менин дарегим',
    en: 'Yes, this is my address',
  },
  'interest.refuse': { ru: 'Больше не писать', ky: 'Мындан ары жазбаңыз', en: 'Do not write to me again' },
  'interest.refuse.text': {
    ru: 'Удалим всё, что записано с этим адресом, и больше не будем на него писать.',
    ky: 'Бул дарек менен жазылгандын баарын өчүрөбүз жана ага мындан ары жазбайбыз.',
    en: 'We will delete everything stored with this address and will not write to it again.',
  },
  'interest.message.unsubscribed': {
    ru: 'Больше не напишем',
    ky: 'Мындан ары жазбайбыз',
    en: 'We will not write again',
  },
  'interest.message.unsubscribedText': {
    ru: 'Записи с этим адресом удалены. Мы запомнили только отпечаток адреса, по которому его не прочесть, чтобы больше на него не писать.',
    ky: 'Бул дареги бар жазуулар өчүрүлдү. Ага мындан ары жазбоо үчүн даректин окулбай турган изин гана сактап калдык.',
    en: 'The registrations with this address are deleted. We only remember a fingerprint of the address, from which it cannot be read, so as not to write to it again.',
  },
  'interest.message.encoding': {
    ru: 'Ответ пришёл в неизвестной кодировке',
    ky: 'Жооп белгисиз коддоодо келди',
    en: 'The answer came in an unknown encoding',
  },
  'interest.message.encodingText': {
    ru: 'Мы читаем только UTF-8, а программа прислала буквы в другой кодировке, например windows-1251. Откройте форму в браузере и заполните её там.',
    ky: 'Биз UTF-8 гана окуйбуз, ал эми программа тамгаларды башка коддоодо, мисалы windows-1251 менен жөнөттү. Форманы браузерден ачып, ошол жерден толтуруңуз.',
    en: 'We read UTF-8 only, and the program sent letters in another encoding such as windows-1251. Open the form in a browser and fill it in there.',
  },
  'interest.message.tooMany': {
    ru: 'Слишком много обращений',
    ky: 'Өтө көп кайрылуу',
    en: 'Too many requests',
  },
  'interest.message.tooManyText': {
    ru: 'С вашего адреса в сети пришло слишком много обращений. Вернитесь назад и повторите позже.',
    ky: 'Тармактагы дарегиңизден өтө көп кайрылуу келди. Артка кайтып, кийинчерээк кайталаңыз.',
    en: 'Too many requests came from your network address. Go back and try again later.',
  },
  'interest.manage.until': {
    ru: 'Сведения хранятся до {date}, потом удаляются.',
    ky: 'Маалыматтар сакталуучу акыркы күн: {date}, андан соң өчүрүлөт.',
    en: 'The details are kept until {date} and then deleted.',
  },
  'interest.manage.correct': { ru: 'Исправить', ky: 'Оңдоо', en: 'Correct' },
  'interest.manage.save': { ru: 'Сохранить', ky: 'Сактоо', en: 'Save' },
  'interest.manage.delete': { ru: 'Удалить запись', ky: 'Жазууну өчүрүү', en: 'Delete the registration' },
  'interest.manage.deleteText': {
    ru: 'Все сведения исчезнут сразу. Вернуть их нельзя.',
    ky: 'Бардык маалыматтар дароо жок болот. Аларды кайтарууга болбойт.',
    en: 'All details will go at once. They cannot be brought back.',
  },
  'interest.none': { ru: 'не указано', ky: 'көрсөтүлгөн эмес', en: 'not given' },
  'interest.message.deleted': {
    ru: 'Запись удалена',
    ky: 'Жазуу өчүрүлдү',
    en: 'The registration is deleted',
  },
  'interest.message.deletedText': {
    ru: 'Ваших сведений у нас больше нет.',
    ky: 'Сиздин маалыматтарыңыз бизде калган жок.',
    en: 'We no longer hold your details.',
  },
  'interest.message.gone': {
    ru: 'Ссылка не действует',
    ky: 'Шилтеме иштебейт',
    en: 'The link does not work',
  },
  'interest.message.goneText': {
    ru: 'Запись удалена, срок её хранения истёк или адрес почты уже подтверждён: тогда действует только ссылка из письма.',
    ky: 'Жазуу өчүрүлгөн, сактоо мөөнөтү бүткөн же почта дареги ырасталган: анда каттагы шилтеме гана иштейт.',
    en: 'The registration was deleted, its period has ended, or the e-mail address has been confirmed: then only the link in the e-mail works.',
  },
  'interest.message.refused': {
    ru: 'Ответ пришёл с чужого сайта',
    ky: 'Жооп башка сайттан келди',
    en: 'The answer came from another site',
  },
  'interest.message.refusedText': {
    ru: 'Принимаем только ответы с нашей страницы. Откройте форму и заполните её там.',
    ky: 'Биздин барактан келген жоопторду гана кабыл алабыз. Форманы ачып, ошол жерден толтуруңуз.',
    en: 'We only accept answers from our own page. Open the form and fill it in there.',
  },
  'interest.message.busy': {
    ru: 'Запись сейчас недоступна',
    ky: 'Жазуу азыр жеткиликсиз',
    en: 'The registration cannot be reached',
  },
  'interest.message.busyText': {
    ru: 'Неполадка на нашей стороне, ваши сведения целы. Обновите страницу через несколько минут.',
    ky: 'Биз тараптагы бузулуу, маалыматтарыңыз сакталган. Бир нече мүнөттөн кийин баракты жаңыртыңыз.',
    en: 'The fault is on our side, your details are safe. Reload the page in a few minutes.',
  },
  'interest.message.off': {
    ru: 'Записаться через сайт сейчас нельзя',
    ky: 'Азыр сайт аркылуу жазылууга болбойт',
    en: 'The site takes no registrations at the moment',
  },
  'interest.toForm': { ru: 'Открыть форму', ky: 'Форманы ачуу', en: 'Open the form' },
});
