import type { Saying } from './saying.ts';

/** What is said of texts. */
export const TEXT_SAYINGS: readonly Saying[] = [
  [
    'место не переведено: «{text}». Напишите перевод вместо слова «ПЕРЕВЕДИТЕ» и текста за ним',
    'бул жер которулган эмес: «{text}». «ПЕРЕВЕДИТЕ» сөзүнүн жана андан кийинки тексттин ордуна котормосун жазыңыз',
    'this place is not translated: “{text}”. Write the translation in place of the word «ПЕРЕВЕДИТЕ» and the text after it',
  ],
  [
    'место не заполнено: {about}. Напишите своё вместо слова «ЗАПОЛНИТЕ» и подсказки за ним',
    'бул жер толтурулган эмес: {about}. «ЗАПОЛНИТЕ» сөзүнүн жана андан кийинки кеңештин ордуна өзүңүздүкүн жазыңыз',
    'this place is not filled in: {about}. Write your own in place of the word «ЗАПОЛНИТЕ» and the hint after it',
  ],
  [
    'место не заполнено. Напишите своё вместо слова «ЗАПОЛНИТЕ» и подсказки за ним',
    'бул жер толтурулган эмес. «ЗАПОЛНИТЕ» сөзүнүн ордуна өзүңүздүкүн жазыңыз',
    'this place is not filled in. Write your own in place of the word «ЗАПОЛНИТЕ»',
  ],
  [
    'прямые кавычки: {phrase}. Пишите так: {right} или выполните npm run check -- --fix',
    'түз тырмакча: {phrase}. Мындай жазыңыз: {right} же npm run check -- --fix иштетиңиз',
    'straight quotes: {phrase}. Write {right} or run npm run check -- --fix',
  ],
  [
    'дефис вместо тире: «{words}». Между словами ставьте «—», между годами — «–», или выполните npm run check -- --fix',
    'сызыкчанын ордуна дефис: «{words}». Сөздөрдүн ортосуна «—», жылдардын ортосуна «–» коюңуз же npm run check -- --fix иштетиңиз',
    'a hyphen for a dash: “{words}”. Between words put “—”, between years “–”, or run npm run check -- --fix',
  ],
  [
    'сумма {sum} без единицы: напишите, чего — сомов, долларов, тыс. сомов',
    '{sum} суммасынын бирдиги жок: эмне экенин жазыңыз — сом, доллар, миң сом',
    'the sum {sum} has no unit: say of what — soms, dollars, thousand soms',
  ],
  [
    'у ссылки нет слов: напишите в квадратных скобках, куда она ведёт',
    'шилтеменин сөзү жок: чарчы кашаага ал кайда алып барарын жазыңыз',
    'the link has no words: write in the square brackets where it leads',
  ],
  [
    'слова ссылки «{words}» не говорят, куда она ведёт: назовите страницу или документ, например «инструкция для мэрии»',
    'шилтеменин «{words}» деген сөзү кайда алып барарын айтпайт: бетти же документти атаңыз, мисалы «мэрия үчүн нускама»',
    'the words of the link, “{words}”, do not say where it leads: name the page or the document, such as “guide for a town hall”',
  ],
  [
    'ссылка «{url}» ведёт на чужой язык: напишите {file}, читателю откроется страница на его языке',
    '«{url}» шилтемеси башка тилге алып барат: {file} деп жазыңыз, окурманга бет өз тилинде ачылат',
    'the link “{url}” leads to another language: write {file}, the reader gets the page in his own',
  ],
  [
    '«{word}»: в словаре это слово не для текстов. Напишите «{instead}»',
    '«{word}»: сөздүк боюнча бул сөз тексттерге жазылбайт. «{instead}» деп жазыңыз',
    '“{word}”: the glossary keeps this word out of texts. Write “{instead}”',
  ],
  [
    'у картинки нет описания: напишите в квадратных скобках, что на ней, — {example}',
    'сүрөттүн сыпаттамасы жок: чарчы кашаага анда эмне бар экенин жазыңыз — {example}',
    'the picture has no description: write in the square brackets what it shows — {example}',
  ],
  [
    'описание «{text}» ничего не говорит о картинке: напишите, что на ней, — «{example}»',
    '«{text}» деген сыпаттама сүрөт жөнүндө эч нерсе айтпайт: анда эмне бар экенин жазыңыз — «{example}»',
    'the description “{text}” says nothing of the picture: write what it shows — «{example}»',
  ],
  [
    'картинка «{url}» лежит не у нас: положите файл в папку рядом с текстом и напишите {example}',
    '«{url}» сүрөтү бизде эмес: файлды тексттин жанына коюп, {example} деп жазыңыз',
    'the picture “{url}” is not ours: put the file beside the text and write {example}',
  ],
  [
    'путь к картинке начинается с «./»: напишите {path}',
    'сүрөттүн жолу «./» менен башталат: {path} деп жазыңыз',
    'the path of a picture begins with “./”: write {path}',
  ],
  [
    'файл «{url}» — не картинка: годятся jpg, png, webp, avif, svg, gif',
    '«{url}» файлы сүрөт эмес: jpg, png, webp, avif, svg, gif жарайт',
    'the file “{url}” is no picture: jpg, png, webp, avif, svg, gif will do',
  ],
  [
    'картинки «{url}» нет рядом с текстом: положите файл в ту же папку или исправьте имя',
    'тексттин жанында «{url}» сүрөтү жок: файлды ошол папкага коюңуз же атын оңдоңуз',
    'the picture “{url}” is not beside the text: put the file into the same folder or correct its name',
  ],
  [
    'картинка «{url}» весит {size} МБ, а можно не больше {most}: уменьшите её',
    '«{url}» сүрөтү {size} МБ, {most} МБдан ашпашы керек: кичирейтиңиз',
    'the picture “{url}” has {size} MB, {most} are allowed: make it smaller',
  ],
  [
    'телефон {phone}: личных данных на сайте не бывает. Уберите его или назовите должность',
    'телефон {phone}: сайтта жеке маалымат болбойт. Алып салыңыз же кызматын атаңыз',
    'telephone {phone}: the site has no personal data. Remove it or name the office',
  ],
  [
    'личная почта {mail}: оставьте только почту организации или уберите адрес',
    'жеке почта {mail}: уюмдун почтасын гана калтырыңыз же даректи алып салыңыз',
    'a personal e-mail {mail}: keep only that of the organisation, or remove it',
  ],
  [
    'в предложении слов — {words}, а можно не больше {most}: разбейте его. Начинается так: «{text}»',
    'сүйлөмдө {words} сөз бар, {most} сөздөн ашпашы керек: бөлүңүз. Башталышы: «{text}»',
    'the sentence has {words} words, {most} are allowed: split it. It begins: “{text}”',
  ],
  [
    'половина предложений длиннее {most} слов (медиана — {median}): сделайте их короче',
    'сүйлөмдөрдүн жарымы {most} сөздөн узун (медиана — {median}): кыскартыңыз',
    'half of the sentences are longer than {most} words (the median is {median}): make them shorter',
  ],
  [
    'Рядом с «{figure}» нет знака источника: поставьте {mark} в конце этого абзаца, пункта или строки таблицы.',
    '«{figure}» жанында булактын белгиси жок: ушул абзацтын, пункттун же таблица сабынын аягына {mark} коюңуз.',
    'There is no source beside “{figure}”: put {mark} at the end of this paragraph, item or row.',
  ],
  [
    'Заголовок «#» в тексте лишний: название страницы уже стоит в поле title. Начните с «##».',
    'Тексттеги «#» аталышы ашыкча: беттин аталышы title талаасында турат. «##» менен баштаңыз.',
    'The heading “#” is one too many: the title of the page is in the field title. Begin with “##”.',
  ],
  [
    'Заголовок стоит внутри другого элемента: вынесите его на уровень текста.',
    'Аталыш башка элементтин ичинде турат: аны тексттин деңгээлине чыгарыңыз.',
    'The heading stands inside another element: move it out to the text.',
  ],
  [
    'Пропущен уровень заголовка: вместо «{is}» здесь может стоять «{may}».',
    'Аталыштын деңгээли өткөрүлүп жиберилген: «{is}» ордуна «{may}» болушу мүмкүн.',
    'A level of headings is skipped: instead of “{is}” there may be “{may}” here.',
  ],
  [
    'Строки import и export не нужны: компоненты доступны в тексте сами. Удалите строку.',
    'import жана export саптарынын кереги жок: элементтер текстте ансыз да иштейт. Сапты өчүрүңүз.',
    'Lines of import and export are not needed: the elements are there without them. Delete the line.',
  ],
  [
    'Элемента <{name}> нет. Можно: {known}. Знак «<» пишите как «\\<».',
    '<{name}> элементи жок. Булар болот: {known}. «<» белгисин «\\<» деп жазыңыз.',
    'There is no element <{name}>. There are: {known}. Write the sign “<” as “\\<”.',
  ],
  [
    '<Note> стоит внутри абзаца, списка или другого элемента: поставьте его отдельно, после абзаца.',
    '<Note> абзацтын, тизменин же башка элементтин ичинде: аны өзүнчө, абзацтан кийин коюңуз.',
    '<Note> stands inside a paragraph, a list or another element: put it on its own, after the paragraph.',
  ],
  [
    'Значение атрибута записано в фигурных скобках: запишите его в кавычках.',
    'Атрибуттун мааниси ийри кашаада жазылган: тырмакчага жазыңыз.',
    'The value of the attribute is in braces: write it in quotes.',
  ],
  [
    'Фигурные скобки означают код: если нужны сами скобки, напишите «\\{» и «\\}».',
    'Ийри кашаа кодду билдирет: кашаанын өзү керек болсо, «\\{» жана «\\}» деп жазыңыз.',
    'Braces mean code: if you need the braces themselves, write “\\{” and “\\}”.',
  ],
  [
    'Пустая ссылка на источник «[^]»: впишите ключ из content/sources.yaml.',
    'Булакка бош шилтеме «[^]»: content/sources.yaml файлынан ачкычты жазыңыз.',
    'An empty source mark “[^]”: write a key of content/sources.yaml.',
  ],
  [
    'Источника «{key}» нет в content/sources.yaml: исправьте ключ или добавьте источник. Возможно, имелся в виду {near}.',
    'content/sources.yaml файлында «{key}» булагы жок: ачкычты оңдоңуз же булакты кошуңуз. Балким, {near} керектир.',
    'There is no source “{key}” in content/sources.yaml: correct the key or add the source. Perhaps {near} was meant.',
  ],
  [
    'Источника «{key}» нет в content/sources.yaml: исправьте ключ или добавьте источник.',
    'content/sources.yaml файлында «{key}» булагы жок: ачкычты оңдоңуз же булакты кошуңуз.',
    'There is no source “{key}” in content/sources.yaml: correct the key or add the source.',
  ],
  [
    'Определение «{mark}» не нужно: опишите источник в content/sources.yaml, а эту строку удалите.',
    '«{mark}» аныктамасынын кереги жок: булакты content/sources.yaml файлына жазып, бул сапты өчүрүңүз.',
    'The definition “{mark}” is not needed: describe the source in content/sources.yaml and delete this line.',
  ],
  [
    'Знак источника «{mark}» стоит внутри ссылки: перенесите его за её закрывающую скобку.',
    '«{mark}» булак белгиси шилтеменин ичинде: аны жабуучу кашаадан кийин коюңуз.',
    'The source mark “{mark}” stands inside a link: move it behind the closing bracket.',
  ],
  [
    'Ссылайтесь на файл, а не на адрес: вместо «{url}» укажите путь к файлу .mdx.',
    'Дарекке эмес, файлга шилтеме бериңиз: «{url}» ордуна .mdx файлынын жолун жазыңыз.',
    'Link to a file, not to an address: instead of “{url}” write the path of the .mdx file.',
  ],
  [
    'Пустая ссылка: впишите в скобки путь к файлу .mdx или адрес.',
    'Бош шилтеме: кашаага .mdx файлынын жолун же даректи жазыңыз.',
    'An empty link: write the path of an .mdx file or an address in the brackets.',
  ],
  [
    'ссылка «{href}» ведёт не на файл содержания: пишите путь к файлу .mdx, например {example}',
    '«{href}» шилтемеси мазмундун файлына алып барбайт: .mdx файлынын жолун жазыңыз, мисалы {example}',
    'the link “{href}” does not lead to a content file: write the path of an .mdx file, such as {example}',
  ],
  [
    'ссылка «{href}» ведёт в никуда: файла {file} нет; рядом есть папка «{near}». Исправьте путь или уберите ссылку',
    '«{href}» шилтемеси эч кайда алып барбайт: {file} файлы жок; жанында «{near}» папкасы бар. Жолун оңдоңуз же шилтемени алып салыңыз',
    'the link “{href}” leads nowhere: there is no file {file}; there is a folder “{near}” beside. Correct the path or remove the link',
  ],
  [
    'ссылка «{href}» ведёт в никуда: файла {file} нет. Исправьте путь или уберите ссылку',
    '«{href}» шилтемеси эч кайда алып барбайт: {file} файлы жок. Жолун оңдоңуз же шилтемени алып салыңыз',
    'the link “{href}” leads nowhere: there is no file {file}. Correct the path or remove the link',
  ],
  [
    'Якорь «{id}» уже занят заголовком на строке {line}: дайте разделу другой номер.',
    '«{id}» белгиси {line}-саптагы аталышка берилген: бөлүмгө башка номер бериңиз.',
    'The anchor “{id}” belongs to the heading in line {line}: give the section another number.',
  ],
  [
    'Строка начинается с import или export и читается как код. Начните её с другого слова.',
    'Сап import же export менен башталып, код катары окулат. Башка сөз менен баштаңыз.',
    'The line begins with import or export and is read as code. Begin it with another word.',
  ],
  [
    'Скобка «{» не закрыта. Если нужны сами скобки, экранируйте их: «\\{» и «\\}».',
    '«{» кашаасы жабылган эмес. Кашаанын өзү керек болсо: «\\{» жана «\\}».',
    'The brace “{” is not closed. If you need the braces themselves, write “\\{” and “\\}”.',
  ],
  [
    'В фигурных скобках стоит текст, а читается он как код. Если нужны сами скобки, экранируйте их: «\\{» и «\\}».',
    'Ийри кашаада текст турат, бирок ал код катары окулат. Кашаанын өзү керек болсо: «\\{» жана «\\}».',
    'There is text in braces, and it is read as code. If you need the braces themselves, write “\\{” and “\\}”.',
  ],
  [
    'Элемент <{name}> не закрыт: закройте его через {closing} или, если внутри пусто, пишите {empty}.',
    '<{name}> элементи жабылган эмес: {closing} менен жабыңыз же ичи бош болсо, {empty} деп жазыңыз.',
    'The element <{name}> is not closed: close it with {closing} or, if it is empty, write {empty}.',
  ],
  [
    'Элемент <{name}> не закрыт в том же абзаце или пункте: закройте его через {closing} или, если внутри пусто, пишите {empty}; длинный текст пишите с новой строки после тега.',
    '<{name}> элементи ошол эле абзацта же пунктта жабылган эмес: {closing} менен жабыңыз же ичи бош болсо, {empty} деп жазыңыз; узун текстти тегден кийинки саптан баштаңыз.',
    'The element <{name}> is not closed in the same paragraph or item: close it with {closing} or, if it is empty, write {empty}; begin a long text in the line after the tag.',
  ],
  [
    'Стоит {closing}, а открыт {opening} (строка {line}): закройте его через {right}.',
    '{closing} турат, бирок {opening} ачылган ({line}-сап): {right} менен жабыңыз.',
    'There is {closing}, but {opening} is open (line {line}): close it with {right}.',
  ],
  [
    'Закрывающий тег без открывающего: удалите его или поставьте открывающий. Если нужен сам знак «<», экранируйте его: «\\<».',
    'Ачылбаган тег жабылып жатат: аны өчүрүңүз же ачуучу тегди коюңуз. «<» белгисинин өзү керек болсо: «\\<».',
    'A closing tag without an opening one: delete it or put the opening one. If you need the sign “<” itself, write “\\<”.',
  ],
  [
    'Комментарий «<!-- -->» здесь не работает: пишите {/* комментарий */}.',
    '«<!-- -->» түшүндүрмөсү бул жерде иштебейт: {/* түшүндүрмө */} деп жазыңыз.',
    'The comment “<!-- -->” does not work here: write {/* comment */}.',
  ],
  [
    'Адрес в угловых скобках здесь не работает: уберите скобки или пишите [текст](адрес).',
    'Бурчтуу кашаадагы дарек бул жерде иштебейт: кашааны алып салыңыз же [текст](дарек) деп жазыңыз.',
    'An address in angle brackets does not work here: remove them or write [text](address).',
  ],
  [
    'Значение атрибута пишется в прямых кавычках, открывающей и закрывающей: kind="basis".',
    'Атрибуттун мааниси ачуучу жана жабуучу түз тырмакчага жазылат: kind="basis".',
    'The value of an attribute stands in straight quotes, an opening and a closing one: kind="basis".',
  ],
  [
    'Знак «<» открывает тег, и дочитать этот тег не удалось: проверьте имя, кавычки и «>». Если нужен сам знак «<», экранируйте его: «\\<».',
    '«<» белгиси тегди ачат, бирок тегдин аягы окулган жок: атын, тырмакчаларын жана «>» белгисин текшериңиз. «<» белгисинин өзү керек болсо: «\\<».',
    'The sign “<” opens a tag, and this tag has no end: check its name, its quotes and “>”. If you need the sign “<” itself, write “\\<”.',
  ],
];
