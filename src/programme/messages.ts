import { defineMessages, definePhrases } from '../i18n/messages.ts';

/** What the rules of a programme report. */
export const programmeMessage = defineMessages({
  'programme.name.taken': {
    rule: 'conference-name',
    ru: 'имя «{id}» уже занято: дайте каждой строке своё имя',
    ky: '«{id}» аты бош эмес: ар бир сапка өз атын бериңиз',
    en: 'the name “{id}” is taken: give every line its own',
    example: { id: 'otkrytie' },
  },
  'programme.name.near': {
    rule: 'conference-name',
    ru: 'имени «{value}» нет в списке {list}: возможно, вы имели в виду «{near}»',
    ky: '{list} тизмесинде «{value}» аты жок: балким, «{near}» дегиңиз келгендир',
    en: 'the list {list} has no name “{value}”: did you mean “{near}”?',
    example: { value: 'zal-2', list: 'rooms', near: 'zal-1' },
  },
  'programme.name.unknown': {
    rule: 'conference-name',
    ru: 'имени «{value}» нет в списке {list}: добавьте его туда или исправьте',
    ky: '{list} тизмесинде «{value}» аты жок: аны ошол жерге кошуңуз же оңдоңуз',
    en: 'the list {list} has no name “{value}”: add it there or correct it',
    example: { value: 'zal-2', list: 'rooms' },
  },
  'programme.slot.end': {
    rule: 'conference-slot',
    ru: 'конец {end} не позже начала {start}: исправьте время ({zone})',
    ky: 'аягы {end} башталышынан {start} кеч эмес: убактысын оңдоңуз ({zone})',
    en: 'the end {end} is not later than the start {start}: correct the time ({zone})',
    example: { end: '09:00', start: '10:00', zone: 'Asia/Bishkek' },
  },
  'programme.slot.day': {
    rule: 'conference-slot',
    ru: '{day} — не день конференции, её дни {days}: исправьте дату или добавьте день в days',
    ky: '{day} — конференциянын күнү эмес, анын күндөрү {days}: датаны оңдоңуз же күндү days тизмесине кошуңуз',
    en: '{day} is no day of the conference, its days are {days}: correct the date or add the day to days',
    example: { day: '2026-09-16', days: '2026-09-14, 2026-09-15' },
  },
  'programme.slot.early': {
    rule: 'conference-slot',
    ru: '{time} раньше, чем открывается день ({opens}): исправьте время',
    ky: '{time} күн ачылганга чейин ({opens}): убактысын оңдоңуз',
    en: '{time} is before the day opens ({opens}): correct the time',
    example: { time: '08:00', opens: '09:00' },
  },
  'programme.slot.late': {
    rule: 'conference-slot',
    ru: '{time} позже, чем закрывается день ({closes}): исправьте время',
    ky: '{time} күн жабылгандан кийин ({closes}): убактысын оңдоңуз',
    en: '{time} is after the day closes ({closes}): correct the time',
    example: { time: '20:00', closes: '18:00' },
  },
  'programme.slot.nothing': {
    rule: 'conference-slot',
    ru: 'не сказано, что это: назовите выступление (session) или перерыв (break)',
    ky: 'бул эмне экени айтылган эмес: баяндаманы (session) же тыныгууну (break) атаңыз',
    en: 'it is not said what this is: name a session or a break',
  },
  'programme.slot.both': {
    rule: 'conference-slot',
    ru: 'это или выступление, или перерыв: уберите session или break',
    ky: 'бул же баяндама, же тыныгуу: session же break сабын алып салыңыз',
    en: 'this is either a session or a break: remove one of them',
  },
  'programme.overlap.room': {
    rule: 'conference-overlap',
    ru: 'в зале «{room}» в это время уже стоит «{slot}» ({when}): смените зал или время',
    ky: '«{room}» залында бул убакта «{slot}» турат ({when}): залды же убакытты алмаштырыңыз',
    en: 'in the room “{room}” there is already “{slot}” at this time ({when}): change the room or the time',
    example: { room: 'Большой зал', slot: 'otkrytie', when: '10:00–11:00' },
  },
  'programme.overlap.speaker': {
    rule: 'conference-overlap',
    ru: 'докладчик «{name}» в это время выступает в «{slot}» ({when}): смените время',
    ky: '«{name}» бул убакта «{slot}» ичинде сүйлөйт ({when}): убакытты алмаштырыңыз',
    en: '“{name}” speaks in “{slot}” at this time ({when}): change the time',
    example: { name: 'Имя и фамилия', slot: 'otkrytie', when: '10:00–11:00' },
  },
  'programme.slot.moved': {
    rule: 'conference-change',
    severity: 'warning',
    ru: 'слот «{slot}» стоял в другом месте ({was}), а строки о переносе в changes нет: допишите её, иначе календари людей останутся прежними',
    ky: '«{slot}» слоту башка жерде турган ({was}), ал эми changes тизмесинде жылдыруу жөнүндө сап жок: аны кошуңуз, антпесе адамдардын календарлары мурункудай калат',
    en: 'the slot “{slot}” stood elsewhere ({was}), and changes has no line of the move: add it, or people’s calendars stay as they were',
    example: { slot: 'otkrytie', was: '2026-09-14 10:00–11:00, zal-1' },
  },
  'programme.change.near': {
    rule: 'conference-change',
    ru: 'в расписании нет «{slot}»: возможно, вы имели в виду «{near}»',
    ky: 'жадыбалда «{slot}» жок: балким, «{near}» дегиңиз келгендир',
    en: 'the schedule has no “{slot}”: did you mean “{near}”?',
    example: { slot: 'otkrytiye', near: 'otkrytie' },
  },
  'programme.change.unknown': {
    rule: 'conference-change',
    ru: 'в расписании нет «{slot}»: отменённое не удаляйте, а пометьте cancelled: true',
    ky: 'жадыбалда «{slot}» жок: жокко чыгарылганды өчүрбөй, cancelled: true деп белгилеңиз',
    en: 'the schedule has no “{slot}”: do not delete what is cancelled, mark it cancelled: true',
    example: { slot: 'otkrytie' },
  },
  'programme.change.order': {
    rule: 'conference-change',
    ru: 'изменение раньше предыдущего ({at}): новые дописывайте в конец',
    ky: 'өзгөртүү мурункусунан эрте ({at}): жаңыларын аягына жазыңыз',
    en: 'the change is earlier than the one before ({at}): add new ones at the end',
    example: { at: '2026-09-10T12:00' },
  },
  'programme.change.noWas': {
    rule: 'conference-change',
    ru: 'не сказано, что было прежде: добавьте was со строками day, start, end или room',
    ky: 'мурун эмне болгону айтылган эмес: day, start, end же room саптары менен was кошуңуз',
    en: 'it is not said what was before: add was with the lines day, start, end or room',
  },
  'programme.change.was': {
    rule: 'conference-change',
    ru: 'поле was бывает только у moved: уберите его',
    ky: 'was талаасы moved үчүн гана болот: алып салыңыз',
    en: 'the field was belongs to moved only: remove it',
  },
  'programme.change.room': {
    rule: 'conference-change',
    ru: 'зала «{room}» нет в rooms: исправьте имя или добавьте зал',
    ky: 'rooms ичинде «{room}» залы жок: атын оңдоңуз же залды кошуңуз',
    en: 'there is no room “{room}” in rooms: correct the name or add the room',
    example: { room: 'zal-2' },
  },
  'programme.change.same': {
    rule: 'conference-change',
    ru: 'ничего не изменилось, was совпадает с тем, что стоит в расписании или в следующем изменении: исправьте was',
    ky: 'эч нерсе өзгөргөн жок, was жадыбалдагыга же кийинки өзгөртүүгө дал келет: was талаасын оңдоңуз',
    en: 'nothing has changed, was is what stands in the schedule or in the next change: correct was',
  },
  'programme.change.unmarked': {
    rule: 'conference-change',
    ru: 'отмена «{slot}» в расписании не помечена: добавьте там cancelled: true',
    ky: 'жадыбалда «{slot}» жокко чыгарылганы белгиленген эмес: ал жерге cancelled: true кошуңуз',
    en: 'that “{slot}” is cancelled is not marked in the schedule: add cancelled: true there',
    example: { slot: 'otkrytie' },
  },
  'programme.document.both': {
    rule: 'conference-document',
    ru: 'есть и url, и file: оставьте одно',
    ky: 'url да, file да бар: бирин калтырыңыз',
    en: 'there are both url and file: keep one',
  },
  'programme.document.none': {
    rule: 'conference-document',
    ru: 'не сказано, где документ: добавьте url или file',
    ky: 'документ кайда экени айтылган эмес: url же file кошуңуз',
    en: 'it is not said where the document is: add url or file',
  },
  'programme.document.missing': {
    rule: 'conference-document',
    ru: 'файла «{file}» нет в папке files рядом с текстом: положите его туда или исправьте имя',
    ky: 'тексттин жанындагы files папкасында «{file}» файлы жок: аны ошол жерге коюңуз же атын оңдоңуз',
    en: 'there is no file “{file}” in the folder files beside the text: put it there or correct the name',
    example: { file: 'programma.pdf' },
  },
});

/** What the schema of a programme demands of a value. */
export const programmeDemand = definePhrases({
  'programme.at': {
    ru: 'пишется так: "2026-09-10T12:00"',
    ky: 'мындай жазылат: "2026-09-10T12:00"',
    en: 'is written "2026-09-10T12:00"',
  },
  'programme.file': {
    ru: 'имя пишется латиницей (programma.pdf), годятся pdf, zip, jpg, png, svg, txt, docx, pptx, xlsx',
    ky: 'ат латынча жазылат (programma.pdf), pdf, zip, jpg, png, svg, txt, docx, pptx, xlsx жарайт',
    en: 'a name has Latin letters (programma.pdf); pdf, zip, jpg, png, svg, txt, docx, pptx, xlsx will do',
  },
});
