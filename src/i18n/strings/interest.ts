import { defineStrings } from '../strings.ts';

/** Words of the form that registers interest, and of where a conference's registration stands. */
export const interestStrings = defineStrings({
  'interest.title': {
    ru: 'Узнать о следующей конференции',
    ky: 'Кийинки конференция жөнүндө кабар алуу',
    en: 'Hear about the next conference',
  },
  'interest.deck': {
    ru: 'Оставьте адрес почты. Напишем, когда появятся дата конференции или новые материалы.',
    ky: 'Почта дарегиңизди калтырыңыз. Конференциянын күнү белгиленгенде же жаңы материалдар чыкканда жазабыз.',
    en: 'Leave your e-mail address. We will write when the conference has a date or there are new materials.',
  },
  'interest.noDate': {
    ru: 'Дата следующей конференции пока не объявлена.',
    ky: 'Кийинки конференциянын күнү азырынча жарыяланган жок.',
    en: 'The date of the next conference has not been announced.',
  },
  'interest.link': {
    ru: 'Сообщить мне о следующей конференции',
    ky: 'Мага кийинки конференция жөнүндө кабарлаңыз',
    en: 'Tell me about the next conference',
  },
  'interest.linkShort': {
    ru: 'Следующая конференция',
    ky: 'Кийинки конференция',
    en: 'Next conference',
  },
  'interest.band': {
    ru: 'Следующая конференция',
    ky: 'Кийинки конференция',
    en: 'The next conference',
  },
  'interest.bandText': {
    ru: 'Хотите узнать о ней первыми и получить материалы? Оставьте адрес.',
    ky: 'Ал жөнүндө биринчилерден болуп билгиңиз жана материалдарды алгыңыз келеби? Дарегиңизди калтырыңыз.',
    en: 'Would you like to hear of it first and receive the materials? Leave your address.',
  },
  'interest.optional': { ru: 'необязательно', ky: 'милдеттүү эмес', en: 'optional' },
  'interest.group.conference': {
    ru: 'О чём сообщить',
    ky: 'Эмне жөнүндө кабарлоо керек',
    en: 'What to tell you about',
  },
  'interest.conference.next': {
    ru: 'Следующая конференция и материалы',
    ky: 'Кийинки конференция жана материалдар',
    en: 'The next conference and the materials',
  },
  'interest.field.name': { ru: 'Имя и фамилия', ky: 'Аты-жөнүңүз', en: 'Full name' },
  'interest.field.email': { ru: 'Электронная почта', ky: 'Электрондук почта', en: 'E-mail' },
  'interest.hint.email': {
    ru: 'На этот адрес придут сообщения.',
    ky: 'Билдирүүлөр ушул дарекке келет.',
    en: 'Messages will go to this address.',
  },
  'interest.field.organisation': { ru: 'Организация', ky: 'Уюм', en: 'Organisation' },
  'interest.field.role': {
    ru: 'Кого вы представляете',
    ky: 'Сиз кимдин атынансыз',
    en: 'Whom you represent',
  },
  'interest.role.municipality': { ru: 'Муниципалитет', ky: 'Муниципалитет', en: 'A municipality' },
  'interest.role.state-body': { ru: 'Государственный орган', ky: 'Мамлекеттик орган', en: 'A state body' },
  'interest.role.ngo': {
    ru: 'Некоммерческую организацию',
    ky: 'Коммерциялык эмес уюм',
    en: 'A non-profit organisation',
  },
  'interest.role.business': { ru: 'Бизнес', ky: 'Ишкердик', en: 'A business' },
  'interest.role.donor': { ru: 'Донора', ky: 'Донор', en: 'A donor' },
  'interest.role.journalist': { ru: 'Редакцию', ky: 'Редакция', en: 'A newsroom' },
  'interest.role.citizen': { ru: 'Только себя', ky: 'Өзүм гана', en: 'Only myself' },
  'interest.field.place': {
    ru: 'Город, район или село',
    ky: 'Шаар, район же айыл',
    en: 'City, district or village',
  },
  'interest.field.language': {
    ru: 'На каком языке вам писать',
    ky: 'Сизге кайсы тилде жазалы',
    en: 'Which language to write to you in',
  },
  'interest.field.topics': { ru: 'Что вам интересно', ky: 'Сизди эмне кызыктырат', en: 'What interests you' },
  'interest.topic.conference': {
    ru: 'Участие в конференции',
    ky: 'Конференцияга катышуу',
    en: 'Taking part in the conference',
  },
  'interest.topic.materials': {
    ru: 'Материалы конференций',
    ky: 'Конференциялардын материалдары',
    en: 'Materials of the conferences',
  },
  'interest.topic.law': {
    ru: 'Закон и его изменения',
    ky: 'Мыйзам жана анын өзгөрүүлөрү',
    en: 'The law and its changes',
  },
  'interest.topic.customer': {
    ru: 'Как разместить заказ',
    ky: 'Заказды кантип жайгаштыруу керек',
    en: 'How to place an order',
  },
  'interest.topic.contractor': {
    ru: 'Как выполнить заказ',
    ky: 'Заказды кантип аткаруу керек',
    en: 'How to carry out an order',
  },
  'interest.topic.experience': {
    ru: 'Опыт городов',
    ky: 'Шаарлардын тажрыйбасы',
    en: 'Experience of cities',
  },
  'interest.field.question': { ru: 'Ваш вопрос', ky: 'Сурооңуз', en: 'Your question' },
  'interest.hint.question': {
    ru: 'О чём рассказать на конференции или в справочнике. До {max} знаков.',
    ky: 'Конференцияда же маалымдамада эмне жөнүндө айтуу керек. {max} белгиге чейин.',
    en: 'What to cover at the conference or in the handbook. Up to {max} characters.',
  },
  'interest.field.consent': {
    ru: 'Даю согласие на обработку этих сведений',
    ky: 'Бул маалыматтарды иштетүүгө макулмун',
    en: 'I agree to the processing of these details',
  },
  'interest.consent.purpose': {
    ru: 'Сведения нужны, чтобы сообщить вам о конференции, прислать материалы и учесть ваш вопрос. Других целей нет. Третьим лицам их не передаём.',
    ky: 'Маалыматтар сизге конференция жөнүндө кабарлоо, материалдарды жөнөтүү жана сурооңузду эске алуу үчүн гана керек. Башка максат жок. Үчүнчү жактарга берилбейт.',
    en: 'The details are needed to tell you about the conference, send you the materials and take your question into account. There is no other purpose. They are not passed to third parties.',
  },
  'interest.consent.period': {
    ru: 'Храним {months} месяцев после последней отправки, а для конференции с датой — {days} дней после неё. Потом удаляем. Вы можете сами посмотреть, исправить или удалить сведения по личной ссылке.',
    ky: 'Акыркы жөнөтүүдөн кийин {months} ай, күнү белгиленген конференция үчүн — андан кийин {days} күн сакталат. Андан соң өчүрүлөт. Маалыматтарды жеке шилтеме аркылуу өзүңүз көрүп, оңдоп же өчүрө аласыз.',
    en: 'We keep them for {months} months after they were last sent or, for a dated conference, for {days} days after it. Then they are deleted. You can see, correct or delete them yourself by a private link.',
  },
  'interest.consent.more': {
    ru: 'Как мы обращаемся с личными сведениями',
    ky: 'Жеке маалыматтарды кантип иштетебиз',
    en: 'How we treat personal details',
  },
  'interest.honeypot': {
    ru: 'Оставьте это поле пустым',
    ky: 'Бул талааны бош калтырыңыз',
    en: 'Leave this field empty',
  },
  'interest.send': { ru: 'Отправить', ky: 'Жөнөтүү', en: 'Send' },
  'interest.phase.before': {
    ru: 'Регистрация на «{title}» откроется {date}.',
    ky: '«{title}»: каттоо башталат: {date}.',
    en: 'Registration for “{title}” opens on {date}.',
  },
  'interest.phase.open': {
    ru: 'Регистрация на «{title}» открыта до {date} включительно.',
    ky: '«{title}»: каттоо ачык, акыркы күнү: {date}.',
    en: 'Registration for “{title}” is open until {date} inclusive.',
  },
  'interest.phase.closed': {
    ru: 'Регистрация на «{title}» закончилась {date}.',
    ky: '«{title}»: каттоо аяктады: {date}.',
    en: 'Registration for “{title}” closed on {date}.',
  },
  'interest.phase.past': {
    ru: 'Конференция «{title}» прошла {date}.',
    ky: '«{title}» конференциясы өттү: {date}.',
    en: 'The conference “{title}” was held on {date}.',
  },
  'interest.phase.cancelled': {
    ru: 'Конференция «{title}» отменена, регистрации на неё нет.',
    ky: '«{title}» конференциясы өтпөйт, ага каттоо жок.',
    en: 'The conference “{title}” has been cancelled; there is no registration for it.',
  },
  'interest.phase.postponed': {
    ru: 'Конференция «{title}» отложена. Новой даты пока нет, регистрации тоже.',
    ky: '«{title}» конференциясы кийинкиге калтырылды. Жаңы күнү азырынча белгисиз, каттоо да жок.',
    en: 'The conference “{title}” has been postponed. There is no new date yet, and no registration.',
  },
  'interest.phases': { ru: 'Регистрация', ky: 'Каттоо', en: 'Registration' },
  'interest.write.text': {
    ru: 'Записаться через сайт сейчас нельзя. Напишите организатору прошлой конференции: он сообщит о следующей.',
    ky: 'Азыр сайт аркылуу жазылууга болбойт. Мурунку конференциянын уюштуруучусуна жазыңыз: кийинкиси жөнүндө ал кабарлайт.',
    en: 'The site takes no registrations at the moment. Write to the organiser of the last conference: they will tell you about the next.',
  },
  'interest.write.plain': {
    ru: 'Записаться через сайт сейчас нельзя. Куда писать, сказано на странице о справочнике.',
    ky: 'Азыр сайт аркылуу жазылууга болбойт. Кайда жазуу керектиги маалымдама жөнүндөгү баракта айтылган.',
    en: 'The site takes no registrations at the moment. The page about this handbook says where to write.',
  },
});
