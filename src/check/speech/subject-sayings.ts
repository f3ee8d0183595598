import type { Saying } from './saying.ts';

/** What is said of single collections, and of the lists beside the texts. */
export const SUBJECT_SAYINGS: readonly Saying[] = [
  [
    'в тексте кейса нужны хотя бы два раздела: сначала «## Проблема», потом «## Результат»',
    'кейстин текстинде кеминде эки бөлүм керек: адегенде «## Көйгөй», анан «## Натыйжа»',
    'the text of a case needs at least two sections: first “## Problem”, then “## Result”',
  ],
  [
    'в тексте нет шага {number}: добавьте раздел «{heading}» или уберите строку',
    'текстте {number}-кадам жок: «{heading}» бөлүмүн кошуңуз же сапты алып салыңыз',
    'the text has no step {number}: add the section “{heading}” or remove the line',
  ],
  [
    'раздел #{id} есть в тексте, но не назван в steps: добавьте его номер и короткое имя',
    '#{id} бөлүмү текстте бар, бирок steps ичинде жок: номерин жана кыска атын кошуңуз',
    'the section #{id} is in the text but not in steps: add its number and a short name',
  ],
  [
    'шага {number} в инструкции нет: поставьте номер шага, к которому относится эта строка',
    'нускамада {number}-кадам жок: бул сап тиешелүү кадамдын номерин коюңуз',
    'the guide has no step {number}: put the number of the step this line belongs to',
  ],
  [
    'первый день — {day}, а начало — {date}: исправьте одно из двух',
    'биринчи күн — {day}, башталышы — {date}: экөөнүн бирин оңдоңуз',
    'the first day is {day}, the beginning {date}: correct one of them',
  ],
  [
    'день {day} стоит после {before}: расставьте дни по порядку',
    '{day} күнү {before} күнүнөн кийин турат: күндөрдү ирети менен коюңуз',
    'the day {day} stands after {before}: put the days in order',
  ],
  [
    'имя «{id}» уже занято: у каждой строки своё имя',
    '«{id}» аты бош эмес: ар бир саптын өз аты болот',
    'the name “{id}” is taken: every line has its own',
  ],
  [
    'в расписании нет «{slot}»: возможно, вы имели в виду «{near}»',
    'жадыбалда «{slot}» жок: балким, «{near}» дегиңиз келгендир',
    'the schedule has no “{slot}”: did you mean “{near}”?',
  ],
  [
    'в расписании нет «{slot}»: отменённое не удаляют, а помечают cancelled: true',
    'жадыбалда «{slot}» жок: жокко чыгарылганды өчүрбөй, cancelled: true деп белгилешет',
    'the schedule has no “{slot}”: what is cancelled is not deleted but marked cancelled: true',
  ],
  ['зала «{id}» нет в rooms', 'rooms ичинде «{id}» залы жок', 'there is no room “{id}” in rooms'],
  [
    '{what} «{value}» нет: возможно, вы имели в виду «{near}»',
    '«{value}» жок: балким, «{near}» дегиңиз келгендир',
    'there is no “{value}”: did you mean “{near}”?',
  ],
  [
    '{what} «{value}» нет: добавьте его в список или исправьте имя',
    '«{value}» жок: аны тизмеге кошуңуз же атын оңдоңуз',
    'there is no “{value}”: add it to the list or correct the name',
  ],
  [
    'конец {end} не позже начала {start}: исправьте время ({zone})',
    'аягы {end} башталышынан {start} кеч эмес: убактысын оңдоңуз ({zone})',
    'the end {end} is not later than the start {start}: correct the time ({zone})',
  ],
  [
    '{day} — не день конференции: её дни {days}. Исправьте дату или добавьте день в days',
    '{day} — конференциянын күнү эмес: анын күндөрү {days}. Датаны оңдоңуз же күндү days тизмесине кошуңуз',
    '{day} is no day of the conference: its days are {days}. Correct the date or add the day to days',
  ],
  [
    '{time} раньше, чем открывается день: {opens}',
    '{time} күн ачылганга чейин: {opens}',
    '{time} is before the day opens: {opens}',
  ],
  [
    '{time} позже, чем закрывается день: {closes}',
    '{time} күн жабылгандан кийин: {closes}',
    '{time} is after the day closes: {closes}',
  ],
  [
    'что это: назовите выступление (session) или перерыв (break)',
    'бул эмне: баяндаманы (session) же тыныгууну (break) атаңыз',
    'what is this: name a session or a break',
  ],
  [
    'это или выступление, или перерыв: уберите session или break',
    'бул же баяндама, же тыныгуу: session же break сабын алып салыңыз',
    'this is either a session or a break: remove one of them',
  ],
  [
    'в зале «{room}» в это время уже стоит «{slot}» ({when}): смените зал или время',
    '«{room}» залында бул убакта «{slot}» турат ({when}): залды же убакытты алмаштырыңыз',
    'in the room “{room}” there is already “{slot}” at this time ({when}): change the room or the time',
  ],
  [
    'докладчик «{name}» в это время выступает в «{slot}» ({when}): смените время',
    '«{name}» бул убакта «{slot}» ичинде сүйлөйт ({when}): убакытты алмаштырыңыз',
    '“{name}” speaks in “{slot}” at this time ({when}): change the time',
  ],
  [
    'изменение раньше предыдущего ({at}): новые дописывают в конец',
    'өзгөртүү мурункусунан эрте ({at}): жаңылары аягына жазылат',
    'the change is earlier than the one before ({at}): new ones go to the end',
  ],
  [
    'скажите, что было прежде: was со строками day, start, end или room',
    'мурун эмне болгонун айтыңыз: day, start, end же room саптары менен was',
    'say what was before: was with the lines day, start, end or room',
  ],
  [
    'was бывает только у moved: уберите',
    'was талаасы moved үчүн гана болот: алып салыңыз',
    'was belongs to moved only: remove it',
  ],
  [
    'ничего не изменилось: was совпадает с тем, что стоит в расписании или в следующем изменении',
    'эч нерсе өзгөргөн жок: was жадыбалдагыга же кийинки өзгөртүүгө дал келет',
    'nothing has changed: was is what stands in the schedule or in the next change',
  ],
  [
    '«{slot}» в расписании не помечено: добавьте cancelled: true',
    'жадыбалда «{slot}» белгиленген эмес: cancelled: true кошуңуз',
    '“{slot}” is not marked in the schedule: add cancelled: true',
  ],
  [
    'есть и url, и file: оставьте одно',
    'url да, file да бар: бирин калтырыңыз',
    'there are both url and file: keep one',
  ],
  [
    'где документ: добавьте url или file',
    'документ кайда: url же file кошуңуз',
    'where is the document: add url or file',
  ],
  [
    'файла «{file}» нет в папке files рядом с текстом: положите его туда или исправьте имя',
    'тексттин жанындагы files папкасында «{file}» файлы жок: аны ошол жерге коюңуз же атын оңдоңуз',
    'there is no file “{file}” in the folder files beside the text: put it there or correct the name',
  ],
  [
    'здесь должен быть список: каждая строка начинается с «- from: …»',
    'бул жерде тизме болушу керек: ар бир сап «- from: …» менен башталат',
    'here should be a list, each line beginning with “- from: …”',
  ],
  [
    'адрес {from} уже перенаправлен выше: оставьте одну строку',
    '{from} дареги жогоруда багытталган: бир сапты калтырыңыз',
    'the address {from} is redirected above: keep one line',
  ],
  [
    'место на странице переезжает только в пределах своей страницы: впишите {place}',
    'беттеги жер өз бетинин ичинде гана жылат: {place} деп жазыңыз',
    'a place of a page moves only within its page: write {place}',
  ],
  [
    '{from} ведёт сам на себя: впишите новый адрес или уберите строку',
    '{from} өзүнө алып барат: жаңы даректи жазыңыз же сапты алып салыңыз',
    '{from} leads to itself: write the new address or remove the line',
  ],
  [
    '{to} сам перенаправлен дальше: впишите сразу последний адрес, без цепочки и петли',
    '{to} өзү андан ары багытталган: дароо акыркы даректи жазыңыз',
    '{to} is redirected further: write the last address at once',
  ],
  [
    'страницы {to} на сайте нет: впишите адрес страницы, которая есть',
    'сайтта {to} бети жок: бар беттин дарегин жазыңыз',
    'the site has no page {to}: write the address of a page there is',
  ],
  [
    'по адресу {from} стоит страница: уберите строку или переименуйте страницу',
    '{from} дарегинде бет турат: сапты алып салыңыз же беттин атын өзгөртүңүз',
    'there is a page at {from}: remove the line or rename the page',
  ],
  [
    'страницы {page} больше нет, а на неё уже ссылаются: верните папку или добавьте в {file} строку для каждого языка, начиная с «{line}»',
    '{page} бети эми жок, бирок ага шилтемелер бар: папканы кайтарыңыз же {file} файлына ар бир тил үчүн сап кошуңуз, «{line}» менен баштап',
    'the page {page} is gone, and there are links to it: bring the folder back or add a line for each language to {file}, beginning with “{line}”',
  ],
  [
    'в тексте {page} больше нет места {anchor}, а на него уже ссылаются: верните раздел с этим номером или добавьте в {file} строки «{from}» и «{to}»',
    '{page} текстинде {anchor} жери эми жок, бирок ага шилтемелер бар: ушул номердеги бөлүмдү кайтарыңыз же {file} файлына «{from}» жана «{to}» саптарын кошуңуз',
    'the text of {page} has no place {anchor} any more, and there are links to it: bring back the section of this number or add the lines “{from}” and “{to}” to {file}',
  ],
  [
    'здесь должен быть список групп: каждая начинается с «- ru: […]»',
    'бул жерде топтордун тизмеси болушу керек: ар бири «- ru: […]» менен башталат',
    'here should be a list of groups, each beginning with “- ru: […]”',
  ],
  [
    'в группе одно слово: добавьте, как ещё об этом говорят, или уберите группу',
    'топто бир эле сөз: дагы кандай айтыларын кошуңуз же топту алып салыңыз',
    'the group has one word: add how else it is said, or remove the group',
  ],
  [
    'в группе слова разных терминов словаря — {names}: разделите её или исправьте словарь',
    'топто сөздүктүн ар башка терминдеринин сөздөрү бар — {names}: аны бөлүңүз же сөздүктү оңдоңуз',
    'the group has words of different terms — {names}: split it or correct the glossary',
  ],
  [
    'все эти слова уже есть в словаре, в термине «{title}»: группа не нужна',
    'бул сөздөрдүн баары сөздүктө, «{title}» терминде бар: топтун кереги жок',
    'all these words are in the glossary, in the term “{title}”: the group is not needed',
  ],
  [
    '«{text}» ({language}) уже есть в строке {line}: слово стоит в таблице один раз',
    '«{text}» ({language}) {line}-сапта бар: сөз таблицада бир жолу турат',
    '“{text}” ({language}) stands in line {line} already: a word stands in the table once',
  ],
];
