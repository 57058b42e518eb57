/**
 * What `report` says, in Russian, by the templates that a translator takes. Other languages have translations of the same.
 * What the library says of numbers is in its own locale.
 */
export const ru = {
  // Files that are read.
  'the standard input': 'стандартный ввод',
  'the standard input ({source})': 'стандартный ввод ({source})',
  'the command line': 'командная строка',
  '{?file} cannot be read: {?cause}': 'не удалось прочитать {file}: {cause}',
  '{file} is a folder and not a file': '{file} — папка, а не файл',
  'there is no such file': 'такого файла нет',
  'reading it is not allowed': 'нет права на чтение',
  'it is a folder and not a file': 'это папка, а не файл',
  '{code}: {text}': 'ошибка системы {code}',
  'incorrect header check': 'архив gzip повреждён',
  'incorrect data check': 'архив gzip повреждён',
  'unexpected end of file': 'файл обрывается',
  '{?file} is not {encoding} near byte {position}: state its encoding':
    '{file}: около байта {position} текст не в кодировке {encoding}; укажите кодировку',
  'there is no encoding "{encoding}": it is named such as utf-8, utf-16le, windows-1250, windows-1251 or windows-1252':
    'нет кодировки «{encoding}»: кодировки называются utf-8, utf-16le, windows-1250, windows-1251, windows-1252 и так далее',
  '{?file} is {encoding} (detected)': '{file}: кодировка {encoding} (определена по тексту)',
  '{?file} is an OpenDocument file; save it as XLSX or CSV':
    '{file} — файл OpenDocument; сохраните его как XLSX или CSV',
  '{?file} is a workbook of the old kind, or one with a password: save it as .xlsx or .csv':
    '{file} — книга старого формата или с паролем: сохраните её как .xlsx или .csv',
  '{?file} is a workbook or an archive: state --format xlsx': '{file} — книга или архив: укажите --format xlsx',
  '{?file} is no workbook: it has no sheet "{sheet}"': '{file} — не книга: листа «{sheet}» в нём быть не может',
  '{?file} is no JSON document: it has no path "{path}"':
    '{file} — не документ JSON: пути «{path}» в нём быть не может',
  '{?file} is empty': 'файл пуст: {file}',
  '{?file} is empty: it has no line with the names of the columns':
    'файл пуст: {file}; в нём нет строки с названиями столбцов',
  '{?file} is empty: it has no row with the names of the columns':
    'лист пуст: {file}; в нём нет строки с названиями столбцов',
  '{?file} has no sheet "{sheet}": Sheet not found: {name}. Available sheets: {sheets}':
    '{file}: нет листа «{sheet}»; есть {sheets}',
  '{?file} cannot be read as a workbook: {cause}': '{file}: не удалось прочитать как книгу XLSX',
  '{?file}, line {line}: a cell in quotes is never closed':
    '{file}, строка {line}: у ячейки в кавычках нет закрывающей кавычки',
  '{?file}, line {line}: a cell in quotes goes on after its closing quote':
    '{file}, строка {line}: после закрывающей кавычки ячейка продолжается',
  '{?file}, line {line}: the row has no end; probably a cell in quotes is never closed':
    '{file}, строка {line}: строка не кончается; вероятно, не закрыта кавычка',
  '{?file}, line {line}: the row has no end; it is no CSV': '{file}, строка {line}: строка не кончается; это не CSV',
  '{?file} is no valid JSON: {?cause}': '{file}: это не JSON: {cause}',
  '{?file}, line {line}: is no valid JSON: {?cause}': '{file}, строка {line}: это не JSON: {cause}',
  'it is cut off': 'текст обрывается',
  'it is cut off in line {line}': 'текст обрывается в строке {line}',
  'it is cut off in line {line}, behind {#records} {noun}':
    'текст обрывается в строке {line}, после {records} {records:записи|записей|записей}',
  '{what} in JSON at position {position} (line {line} column {column})': 'ошибка в строке {line}, знак {column}',
  '{what} in JSON at position {position}': 'ошибка у знака {position}',
  'Unexpected token {token}, {text} is not valid JSON': 'неожиданный знак {token} в {text}',
  'Unexpected end of JSON input': 'текст обрывается',
  'Unexpected {token} at chunk position {place} (absolute position "{position}") in state {state}':
    'неожиданный знак {token} в позиции {position}',
  'Unexpected {token} ({text}) in state {state}': 'неожиданное значение {text}',
  '{?file}, line {line}: is no JSON object': '{file}, строка {line}: это не объект JSON',
  '{?file}, record {number}: is {value} and no object': '{file}, запись {number}: это {value}, а нужен объект',
  '{?file}: the outermost value is no array: state --path': '{file}: это не массив: укажите --path',
  '{?file}: "{path}" is no array: state --path': '{file}: «{path}» — не массив: укажите --path',
  '{?file}: there is no array at the outermost value: state --path': '{file}: это не массив: укажите --path',
  '{?file}: there is no array at "{path}": state --path': '{file}: в «{path}» нет массива: укажите --path',

  // Files that are written.
  '{file} cannot be written: {?cause}': 'не удалось записать {file}: {cause}',
  'there is no such folder': 'такой папки нет',
  'writing there is not allowed': 'нет права на запись',
  'nothing can be written there': 'записать туда ничего нельзя',
  'there is no space left': 'нет места',
  '{file} is read: what is written has to have another name': '{file} — входной файл: для результата нужно другое имя',
  '{file} is to be written twice': 'файл задан для записи дважды: {file}',
  'a workbook is not for a terminal: state --out with a file':
    'книгу нельзя показать в терминале: укажите файл в --out',
  'the ending of {file} tells no format: state --output as one of {formats}':
    '{file}: формат не понятен по расширению; укажите --output: {formats}',

  // Options and config files.
  'state the file with the records, - for the standard input, or --config':
    'укажите файл с записями, - для стандартного ввода или --config',
  '{options}: the config file has several files with records; state it there':
    '{options}: в файле настроек несколько файлов с записями; задайте это в нём',
  '{option} takes a name and what it is, such as name=value (received "{text}")':
    '{option}: нужно имя и значение, например name=value (получено: "{text}")',
  '--values takes a field and its values, such as outcome:Closed-Won=won,Closed-Lost=lost (received "{text}")':
    '--values: нужно поле и его значения, например outcome:Closed-Won=won,Closed-Lost=lost (получено: "{text}")',
  '{?file} is not right:': '{file}: неверные значения:',
  '{path} is not right (received {received})': '{path}: значение не подходит (получено: {received})',
  'it {>problem}': '{problem}',
  '{path} is not known': '{path}: такого параметра нет',
  'must be a text (received {received})': 'нужен текст (получено: {received})',
  'must be a number (received {received})': 'нужно число (получено: {received})',
  'must be a list (received {received})': 'нужен список (получено: {received})',
  'must be an object (received {received})': 'нужен объект (получено: {received})',
  'must be at least {minimum} (received {received})': 'нужно не меньше {minimum} (получено: {received})',
  'must be at most {maximum} (received {received})': 'нужно не больше {maximum} (получено: {received})',
  'must not be empty (received {received})': 'значение не может быть пустым (получено: {received})',
  'must be a number, or a decimal as a text (received {received})':
    'нужно число или десятичная дробь в виде текста (получено: {received})',
  'must be the code of a currency, such as EUR or USD (received {received})':
    'нужен код валюты, например EUR или USD (получено: {received})',
  'must be a number, or a range such as { "from": 10, "to": 20 } (received {received})':
    'нужно число или промежуток, например { "from": 10, "to": 20 } (получено: {received})',
  'must be a number, a range, or a list of targets for periods and segments (received {received})':
    'нужно число, промежуток или список целей для периодов и сегментов (получено: {received})',
  'must be a number, a range, or an object with a target (received {received})':
    'нужно число, промежуток или объект с целью (получено: {received})',
  'must be a number, or true or false (received {received})': 'нужно число, true или false (получено: {received})',
  'must be a number, or numbers by day (received {received})': 'нужно число или числа по дням (получено: {received})',
  'must be a number, or numbers by period (received {received})':
    'нужно число или числа по периодам (получено: {received})',
  'must name each currency once (received {received})':
    'каждая валюта может быть только один раз (получено: {received})',
  'must not be stated along with a decimal comma (received {received})':
    'нельзя задать вместе с десятичной запятой (получено: {received})',
  'must name at least one file (received {received})': 'нужен хотя бы один файл (получено: {received})',
  'must be a list of metrics, or metrics by names of your own (received {received})':
    'нужен список метрик или метрики под своими именами (получено: {received})',
  '"{format}" is no format of dates: {?cause}': '«{format}» — не формат дат: {cause}',
  'years are yyyy there, and days dd': 'год пишется как yyyy, а день — как dd',
  'it has no year (yyyy)': 'в нём нет года (yyyy)',
  'Format string contains an unescaped latin alphabet character {letter}': 'неизвестная буква {letter}',
  '--to must lie after --from (received {from} and {to})': '--to должно быть позже --from (получено: {from} и {to})',
  'no record lies in the time asked for: --from {from} lies after the last of them':
    'за это время нет ни одной записи: --from {from} — после последней из них',
  'no record lies in the time asked for: --to {to} lies before the first of them':
    'за это время нет ни одной записи: --to {to} — до первой из них',
  'no record lies in the time asked for ({time})': 'за это время ({time}) нет ни одной записи',
  'the records lie in {days}': 'записи есть за {days}',
  'the dates lie too far apart to find the periods in one go: state --from and --to':
    'даты слишком далеки друг от друга, чтобы найти периоды за один проход: укажите --from и --to',
  'without --every, a report on the standard input needs both --from and --to, or neither':
    'без --every для отчёта по стандартному вводу нужны и --from, и --to, или ни одного из них',
  '--compare needs periods: state --every, such as --every month, or --from and --to':
    'для --compare нужны периоды: укажите --every, например --every month, или --from и --to',

  // Kinds of records, columns and metrics.
  'there is no kind of record "{name}"; there are {names}': 'нет вида записей «{name}»; есть {names}',
  '{?file}: its columns ({columns}) fit no kind of record: state --source and --map; there are {names}':
    '{file}: по столбцам ({columns}) вид записей не определить: укажите --source и --map; есть {names}',
  '{?file}: its columns fit several kinds of record: state --source as one of {names}':
    '{file}: столбцы подходят к нескольким видам записей: укажите --source, одно из {names}',
  '{?file} has {source} (guessed)': '{file}: вид записей — {source} (предположение)',
  '{field} ← {column} (guessed)': '{field} ← {column} (предположение)',
  '{field} may be {|columns}: it is left out': '{field} — это может быть {columns}: поле не используется',
  '{?file}: {field} may be {|columns}: state --map {field}=…':
    '{file}: {field} — это может быть {columns}: укажите --map {field}=…',
  '{?file} has the column "{name}" twice': '{file}: столбец «{name}» встречается дважды',
  '{?file} has the column "{name}" twice: as number {&places}':
    '{file}: столбец «{name}» встречается дважды: под номерами {places}',
  '{?file} has no column "{name}" for {field}; its columns are {columns}':
    '{file}: нет столбца «{name}» для {field}; столбцы: {columns}',
  '{?file} has no column "{name}" to break down by; its columns are {columns}':
    '{file}: нет столбца «{name}» для разбивки; столбцы: {columns}',
  '{?file} has no column "{name}" to choose rows by; its columns are {columns}':
    '{file}: нет столбца «{name}» для отбора строк; столбцы: {columns}',
  '{?file} has no column "{name}" to break down by: state --segment {name}={|columns}':
    '{file}: нет столбца «{name}» для разбивки: укажите --segment {name}={columns}',
  '{?file}: the segment "{name}" is none of those that the report is broken down by':
    '{file}: сегмента «{name}» нет среди тех, на которые разбит отчёт',
  '{?file}: {name} is mapped to a column, and stated for every row too':
    '{file}: для {name} заданы и столбец, и значение для всех строк',
  '{source} has no field "{name}"; its fields are {fields}': '{source}: нет поля «{name}»; есть {fields}',
  '{source} has no setting "{name}"': '{source}: нет настройки «{name}»',
  '{source} has no quantity "{name}"': '{source}: нет величины «{name}»',
  '{source}: the setting {name} must be true or false': '{source}: для настройки {name} нужно true или false',
  '{source}: the setting {name} must be a finite number': '{source}: для настройки {name} нужно число',
  '{path}: a year must have more than 0 of the unit {unit} (received {received})':
    '{path}: в году должно быть больше 0 единиц {unit} (получено: {received})',
  '{path}: {name} must be a whole number of at least 1 (received {received})':
    '{path}: для {name} нужно целое число не меньше 1 (получено: {received})',
  'without {&columns}, these are left out: {names}': 'без {columns} не используются: {names}',
  'the metrics that the columns supply: {names}': 'метрики, для которых хватает столбцов: {names}',
  'no metric can be computed from the columns of {?files}: state --map':
    'ни одну метрику нельзя рассчитать по столбцам {files}: укажите --map',
  '{?file}: {metrics} needs {described}: state {ways}; the columns are {columns}':
    '{file}: для {metrics} не хватает столбцов: укажите {ways}; столбцы: {columns}',
  'nothing supplies': 'нет данных:',
  '{name}, for {metrics}: state it in `given`': '{name}, для {metrics}: задайте в --given',
  '{name}, for {metrics}: supplied by {sources}': '{name}, для {metrics}: вид записей {sources}',
  'the report has no metric "{name}" to have a target; it has {names}':
    'в отчёте нет метрики «{name}», для которой задана цель; есть {names}',
  'metrics names no metric': 'не задано ни одной метрики',
  '"{name}" is in every row already and cannot name a metric or a column':
    'имя «{name}» занято: так нельзя назвать метрику или столбец',
  '"{name}" names two values of a row': 'имя «{name}» задано дважды',
  '{name} is supplied by {&sources}; choose with the option `only` of a source':
    '{name} есть и в {sources}; выберите источник в only',
  '{metric} cannot stand for {name}: it is {unit}, not {wanted}':
    '{metric} нельзя взять вместо {name}: у них разные единицы',
  'use puts a metric in the place of "{name}", which no metric of the report takes':
    'в use задана замена для «{name}», но этой величины нет ни в одной метрике отчёта',
  '{first} needs {second}: that has no end': '{first} считается по {second}: получается замкнутый круг',
  '{first} needs {second} needs {third}: that has no end':
    '{first} считается по {second}, а {second} — по {third}: получается замкнутый круг',
  'given states "{name}", which no metric of the report needs':
    'в given задано «{name}», но этой величины нет ни в одной метрике отчёта',
  'given {name} {>problem}': 'given, {name}: {problem}',
  'given {name} for "{label}", which is no period of the report, such as "{example}"':
    'given, {name}: в отчёте нет периода «{label}»; периоды называются, например, «{example}»',
  'a currency is named by three capital letters, such as EUR (received "{text}")':
    'валюта пишется тремя заглавными буквами, например EUR (получено: "{text}")',
  'a day in the rates of {currency} {>problem}': 'день в курсах {currency}: {problem}',
  'the rate of {currency} {>problem}': 'курс {currency}: {problem}',
  'must be above 0': 'значение должно быть больше 0',
  'timeZone "{name}" is not an IANA time zone': 'нет часового пояса «{name}»: нужно имя из базы IANA',
  'to must lie after from': 'to должно быть позже from',
  'the end must be after the start': 'конец должен быть позже начала',
  'there must be at most {#count} periods': 'в отчёте может быть не больше {count} периодов',
  'must have `from`, `to` or both': 'нужно from, to или оба',
  '{path}.from must not be above {path}.to': '{path}.from не может быть больше {path}.to',
  '{path} is for the same period and segment as one before': '{path}: цель для этого периода и сегмента уже задана',
  '{name} has two equally specific targets for {&row}; state one for both columns':
    '{name}: к строке {row} подходят две цели; задайте одну для обоих столбцов',
  '{path}: "{period}" is no period of the report': '{path}: в отчёте нет периода «{period}»',
  '{path}: the report is not broken down by "{name}"': '{path}: отчёт не разбит по «{name}»',
  '{path}: no segment of the report has {&segment}': '{path}: в отчёте нет сегмента {segment}',
  '{path} must state {&names} too: a target of an amount is not that of each of its parts':
    '{path}: задайте и {names}: цель суммы — не цель каждой из её частей',
  '{name} is better neither higher nor lower: state `better`, or a range as its target':
    '{name}: больше здесь не значит лучше; задайте better или промежуток',
  '{name} is better {better}, not {asked}; state a range to hold it in':
    '{name}: лучше {better}, а не {asked}; задайте промежуток',
  'the report would have {#rows} {rowNoun} or more ({#segments} {segmentNoun} in {#periods} {periodNoun}) with {#metrics} {metricNoun} each; what helps is a longer --every, fewer columns of --by, or fewer records by --where':
    'в отчёте было бы {rows} {rows:строка|строки|строк} или больше (сегментов: {segments}, периодов: {periods}) по {metrics} {metrics:метрике|метрики|метрик}; помогут более длинное --every, меньше столбцов в --by или меньше записей по --where',
  '{#segments} {noun} or more are too many to find the periods by the dates: state --from and --to; what helps is a longer --every, fewer columns of --by, or fewer records by --where':
    'сегментов {segments} или больше — слишком много, чтобы найти периоды по датам: укажите --from и --to; помогут более длинное --every, меньше столбцов в --by или меньше записей по --where',

  // Rows that are refused.
  '{?file}, line {line}: {>reason}': '{file}, строка {line}: {reason}',
  '{?file}, row {row}: {>reason}': '{file}, строка {row}: {reason}',
  '{?file}, record {number}: {>reason}': '{file}, запись {number}: {reason}',
  'the number of cells is {#cells}, and that of the columns {#columns}': 'ячеек {cells}, а столбцов {columns}',
  'is missing, and {quantity} needs it': 'нет значения, а без него не посчитать {quantity}',
  'is there twice (received {?received})': 'значение встречается дважды (получено: {received})',
  'must not lie before {field}': 'значение не может быть раньше, чем {field}',
  'must be {minimum} to {maximum} (received {?received})':
    'нужно число от {minimum} до {maximum} (получено: {received})',
  'must be true or false (received {?received})': 'нужно true или false (получено: {received})',
  'must be one of {values} (received {?received})': 'нужно одно из: {values} (получено: {received})',
  'must be a currency code of three capital letters, such as EUR (received {?received})':
    'нужен код валюты из трёх заглавных букв, например EUR (получено: {received})',
  'must be a text that is not blank, or a whole number (received {?received})':
    'нужен непустой текст или целое число (получено: {received})',
  'must be a text, a number, true or false to break down by it (received {?received})':
    'для разбивки нужен текст, число, true или false (получено: {received})',
  'must be a date such as "2024-03-05" or "2024-03-05T14:30:00Z" (received {?received})':
    'нужна дата, например "2024-03-05" или "2024-03-05T14:30:00Z" (получено: {received})',
  'must be a valid date (received Invalid Date)': 'нужна существующая дата',
  'must be whole milliseconds since 1970, at most 8.64e15 of them (received {?received})':
    'нужно целое число миллисекунд с 1970 года, не больше 8.64e15 (получено: {received})',
  'must be a Date, milliseconds since 1970 or a text such as "2024-03-05" (received {?received})':
    'нужна дата, миллисекунды с 1970 года или текст, например "2024-03-05" (получено: {received})',
  'must be a date written as {format} (received {received})': 'нужна дата в виде {format} (получено: {received})',
  'must be a date written as {format} (received {received}), and its year is {year}: two digits are yy':
    'нужна дата в виде {format} (получено: {received}), а год здесь {year}: две цифры — это yy',
  'must be a number with commas between thousands, such as 1,234.50 (received {received})':
    'нужно число с запятыми между тысячами, например 1,234.50 (получено: {received})',
  'must be a number with a decimal comma, such as 1.234,50 (received {received})':
    'нужно число с десятичной запятой, например 1.234,50 (получено: {received})',
  'is {currency}: state the currency of the report, and rates of the others to it':
    'это {currency}: задайте валюту отчёта и курсы остальных валют к ней',
  'is {currency}, for which there is no rate to {reporting} at its date':
    'это {currency}, а курса к {reporting} на эту дату нет',
  'state how dates are written, such as --date-format dd/MM/yyyy':
    'укажите, как записаны даты, например --date-format dd/MM/yyyy',
  'it may begin with the day or the month: state how dates are written, such as --date-format dd/MM/yyyy':
    'первым может быть и день, и месяц: укажите, как записаны даты, например --date-format dd/MM/yyyy',
  'state --decimal-comma, if it has a decimal comma': 'если запятая десятичная, укажите --decimal-comma',
  'state --decimal-comma, if it is {decimal}, or --thousands-comma, if it is {whole}':
    'укажите --decimal-comma, если это {decimal}, или --thousands-comma, если это {whole}',
  'state what it stands for, such as --values {example}': 'укажите, что это значит, например --values {example}',
  'the only row of {?file} was refused': 'единственная строка отклонена: {file}',
  'all {#rows} rows of {?file} were refused': 'отклонены все строки ({rows}): {file}',
  '{#refused} of {#rows} {noun} {was} refused: {they} {are} not in the report; --rejected writes {them} to a file':
    '{refused} {refused:строка|строки|строк} из {rows} {refused:отклонена и в отчёт не вошла|отклонены и в отчёт не вошли|отклонено и в отчёт не вошло}; --rejected запишет отклонённое в файл',
  '{#refused} of {#rows} {noun} {was} refused: {they} {are} not in the report and {stand} in {file}':
    '{refused} {refused:строка|строки|строк} из {rows} {refused:отклонена и в отчёт не вошла|отклонены и в отчёт не вошли|отклонено и в отчёт не вошло}; отклонённое записано в {file}',

  // How far it is.
  '{percent} %, {#rows} {noun}, {#speed} a second, {time} left':
    '{percent} %, {rows} {rows:строка|строки|строк}, {speed} в секунду, осталось {time}',
  '{#rows} {noun}, {#speed} a second': '{rows} {rows:строка|строки|строк}, {speed} в секунду',

  // Why a value is missing.
  '{title} is undefined: {?cause}': '{title}: значения нет, так как {cause}',
  '{title} needs a period with a start and an end': '{title}: нужен период с началом и концом',
  '{title} is a number of one month, and the period is not a month': '{title}: это число за месяц, а период — не месяц',
  '{title} is a number of one quarter, and the period is not a quarter':
    '{title}: это число за квартал, а период — не квартал',
  '{title} is a number of one year, and the period is not a year': '{title}: это число за год, а период — не год',
  'no day of the period has begun': 'в периоде не начался ещё ни один день',
  '{title} is given for all segments together': '{title}: число задано только для всех сегментов вместе',
  '{title} is given for single periods': '{title}: число задано только для отдельных периодов',
  '{title} is not given for {label}': '{title}: число не задано для {label}',

  // What a report is called that has no title.
  'Ad results': 'Результаты рекламы',
  Carts: 'Корзины',
  'Cash movements': 'Движение денег',
  Checkouts: 'Оформления заказов',
  'Collateral uses': 'Использование материалов',
  Contracts: 'Контракты',
  Costs: 'Затраты',
  Deals: 'Сделки',
  Defects: 'Дефекты',
  Deployments: 'Развёртывания',
  'Effort answers': 'Ответы об усилиях клиентов',
  'Email subscribers': 'Подписчики рассылки',
  Incidents: 'Инциденты',
  Investments: 'Вложения',
  Leads: 'Лиды',
  Mailings: 'Рассылки',
  Orders: 'Заказы',
  Quotas: 'Квоты',
  'Recommendation answers': 'Ответы о готовности рекомендовать',
  'Revenue entries': 'Записи о выручке',
  'Sales activities': 'Активности продаж',
  'Sales reps': 'Менеджеры по продажам',
  'Satisfaction answers': 'Ответы об удовлетворённости',
  Sprints: 'Спринты',
  'Stock receipts': 'Поступления товара',
  Subscriptions: 'Подписки',
  Tickets: 'Обращения',
  'Time entries': 'Учёт времени',
  'Tool uses': 'Использование инструментов продаж',
  Trials: 'Пробные периоды',
  'User accounts': 'Учётные записи',
  'User events': 'Действия пользователей',
  Visits: 'Посещения',
  'Work items': 'Задачи',
  'Work packages': 'Пакеты работ',

  // What the kinds of record are.
  'What ads or posts brought and cost: one record for each campaign and day, or each ad and day.':
    'Что реклама или посты принесли и чего стоили: по записи на кампанию и день или на объявление и день.',
  'Shopping carts: when they were filled, and whether they became an order.':
    'Корзины магазина: когда их наполнили и стали ли они заказом.',
  'Cash that a business paid out and took in.': 'Деньги, которые компания выплатила и получила.',
  'Checkouts: when shoppers started one, and whether it became an order.':
    'Оформления заказов: когда их начали и стали ли они заказом.',
  'Uses of marketing material by sales reps: one record each time a piece was used.':
    'Использование маркетинговых материалов менеджерами по продажам: по записи на каждый раз.',
  'Contracts with customers: their terms, the licences in them, and whether they were renewed.':
    'Контракты с клиентами: их сроки, лицензии в них и продление.',
  'Costs as they were incurred, each under one heading.': 'Затраты по мере возникновения, каждая по одной статье.',
  'Sales opportunities: what became of them, when, and what they are worth.':
    'Сделки: чем закончились, когда и чего стоят.',
  'Faults found in a product, before or after its release.': 'Дефекты продукта, найденные до или после выпуска.',
  'Releases to production or to end users, and whether they went wrong.':
    'Выпуски для пользователей и то, были ли они неудачными.',
  'Answers to how hard or easy it was for customers to get something done.':
    'Ответы о том, насколько трудно или легко клиентам было сделать нужное.',
  'Addresses on a mailing list: when they joined it, and when and how they left.':
    'Адреса в рассылке: когда подписались, когда и как ушли.',
  'Outages and impairments of a service that users noticed.':
    'Сбои и ухудшения сервиса, которые заметили пользователи.',
  'Investments, what each cost and what it brought back.': 'Вложения: чего каждое стоило и что вернуло.',
  'People or companies that showed interest, and what marketing and sales did with them.':
    'Люди и компании, которые проявили интерес, и что с ними делали маркетинг и продажи.',
  'Emails sent to a whole list: one record for each mailing, with its numbers.':
    'Письма всей рассылке: по записи на рассылку, с её числами.',
  'Orders of a shop: who bought, when, for how much, and what was paid back.':
    'Заказы магазина: кто купил, когда, на сколько и сколько вернули.',
  'Quotas of sales reps: what each was to win in a term, what they won and what was forecast.':
    'Квоты менеджеров по продажам: что каждый должен был выиграть за срок, что выиграл и какой был прогноз.',
  'Answers to how likely one is to recommend the company.':
    'Ответы о том, насколько вероятно, что компанию порекомендуют.',
  'Revenue as it was recognised: lines of invoices or of a ledger.':
    'Выручка по мере признания: строки счетов или журнала.',
  'What sales reps did: calls, emails, meetings, demos and so on, one record each.':
    'Что делали менеджеры по продажам: звонки, письма, встречи, демонстрации и так далее, по записи на каждое.',
  'People who sell: when they started, and when they first reached their quota.':
    'Те, кто продаёт: когда начали и когда впервые выполнили квоту.',
  'Answers to how satisfied customers are.': 'Ответы о том, насколько довольны клиенты.',
  'Sprints of a team that have ended: what it took on, what was added and what it finished.':
    'Завершённые спринты команды: что взяли, что добавили и что закончили.',
  'Goods that came in from suppliers.': 'Товары, поступившие от поставщиков.',
  'Subscriptions of customers: what each pays, how often, and from when until when.':
    'Подписки клиентов: сколько каждый платит, как часто, с какого и по какое время.',
  'Support requests: when they came in, were answered and were settled.':
    'Обращения в поддержку: когда поступили, получили ответ и были решены.',
  'Working hours of sales reps, by what they spent them on.': 'Рабочие часы менеджеров по продажам: на что они ушли.',
  'Uses of programs and services by sales reps: one record each, such as a sign-in.':
    'Использование программ и сервисов менеджерами по продажам: по записи на каждый раз, например на вход.',
  'Trials of a paid product, and whether they turned into a subscription.':
    'Пробные периоды платного продукта и то, стали ли они подпиской.',
  'Accounts of users: when they signed up, and whether they got to the value of the product.':
    'Учётные записи: когда пользователи зарегистрировались и дошли ли до пользы от продукта.',
  'What users did in a product: one record for each use, or one for each user and day.':
    'Что пользователи делали в продукте: по записи на каждый раз или на пользователя и день.',
  'Visits to a website or shop, and what came of them.': 'Посещения сайта или магазина и что из них вышло.',
  'Items of work of a team, such as stories, tasks and bugs, from report to finish.':
    'Задачи команды, такие как истории и баги, от появления до завершения.',
  'Work packages of a project: what the plan allows for each, when it is due, and what it cost.':
    'Пакеты работ проекта: план для каждого, срок и стоимость.',
} as const;
