import type { ru } from './ru';

/** What `report` says, in Polish. */
export const pl: Readonly<Record<keyof typeof ru, string>> = {
  'the standard input': 'standardowe wejście',
  'the standard input ({source})': 'standardowe wejście ({source})',
  'the command line': 'wiersz poleceń',
  '{?file} cannot be read: {?cause}': 'nie można odczytać {file}: {cause}',
  '{file} is a folder and not a file': '{file} to folder, a nie plik',
  'there is no such file': 'nie ma takiego pliku',
  'reading it is not allowed': 'brak prawa do odczytu',
  'it is a folder and not a file': 'to folder, a nie plik',
  '{code}: {text}': 'błąd systemu {code}',
  'incorrect header check': 'archiwum gzip jest uszkodzone',
  'incorrect data check': 'archiwum gzip jest uszkodzone',
  'unexpected end of file': 'plik jest ucięty',
  '{?file} is not {encoding} near byte {position}: state its encoding':
    '{file}: około bajtu {position} tekst nie jest w kodowaniu {encoding}; podaj kodowanie',
  'there is no encoding "{encoding}": it is named such as utf-8, utf-16le, windows-1250, windows-1251 or windows-1252':
    'nie ma kodowania „{encoding}”: kodowania nazywają się utf-8, utf-16le, windows-1250, windows-1251, windows-1252 i tak dalej',
  '{?file} is {encoding} (detected)': '{file}: kodowanie {encoding} (rozpoznane)',
  '{?file} is an OpenDocument file; save it as XLSX or CSV': '{file} to plik OpenDocument; zapisz go jako XLSX lub CSV',
  '{?file} is a workbook of the old kind, or one with a password: save it as .xlsx or .csv':
    '{file} to skoroszyt w starym formacie lub z hasłem: zapisz go jako .xlsx lub .csv',
  '{?file} is a workbook or an archive: state --format xlsx': '{file} to skoroszyt lub archiwum: podaj --format xlsx',
  '{?file} is no workbook: it has no sheet "{sheet}"': '{file} to nie skoroszyt: nie ma w nim arkusza „{sheet}”',
  '{?file} is no JSON document: it has no path "{path}"': '{file} to nie dokument JSON: nie ma w nim ścieżki „{path}”',
  '{?file} is empty': 'plik jest pusty: {file}',
  '{?file} is empty: it has no line with the names of the columns':
    'plik jest pusty: {file}; nie ma w nim wiersza z nazwami kolumn',
  '{?file} is empty: it has no row with the names of the columns':
    'arkusz jest pusty: {file}; nie ma w nim wiersza z nazwami kolumn',
  '{?file} has no sheet "{sheet}": Sheet not found: {name}. Available sheets: {sheets}':
    '{file}: nie ma arkusza „{sheet}”; są {sheets}',
  '{?file} cannot be read as a workbook: {cause}': '{file}: nie można odczytać jako skoroszytu XLSX',
  '{?file}, line {line}: a cell in quotes is never closed':
    '{file}, wiersz {line}: komórka w cudzysłowie nie jest zamknięta',
  '{?file}, line {line}: a cell in quotes goes on after its closing quote':
    '{file}, wiersz {line}: po zamykającym cudzysłowie komórka trwa dalej',
  '{?file}, line {line}: the row has no end; probably a cell in quotes is never closed':
    '{file}, wiersz {line}: wiersz się nie kończy; zapewne cudzysłów nie jest zamknięty',
  '{?file}, line {line}: the row has no end; it is no CSV': '{file}, wiersz {line}: wiersz się nie kończy; to nie CSV',
  '{?file} is no valid JSON: {?cause}': '{file}: to nie JSON: {cause}',
  '{?file}, line {line}: is no valid JSON: {?cause}': '{file}, wiersz {line}: to nie JSON: {cause}',
  'it is cut off': 'tekst się urywa',
  'it is cut off in line {line}': 'tekst się urywa w wierszu {line}',
  'it is cut off in line {line}, behind {#records} {noun}':
    'tekst się urywa w wierszu {line}, po {records} {records:rekordzie|rekordach|rekordach}',
  '{what} in JSON at position {position} (line {line} column {column})': 'błąd w wierszu {line}, znak {column}',
  '{what} in JSON at position {position}': 'błąd przy znaku {position}',
  'Unexpected token {token}, {text} is not valid JSON': 'nieoczekiwany znak {token} w {text}',
  'Unexpected end of JSON input': 'tekst się urywa',
  'Unexpected {token} at chunk position {place} (absolute position "{position}") in state {state}':
    'nieoczekiwany znak {token} na pozycji {position}',
  'Unexpected {token} ({text}) in state {state}': 'nieoczekiwana wartość {text}',
  '{?file}, line {line}: is no JSON object': '{file}, wiersz {line}: to nie obiekt JSON',
  '{?file}, record {number}: is {value} and no object': '{file}, rekord {number}: to {value}, a potrzebny jest obiekt',
  '{?file}: the outermost value is no array: state --path': '{file}: to nie tablica: podaj --path',
  '{?file}: "{path}" is no array: state --path': '{file}: „{path}” to nie tablica: podaj --path',
  '{?file}: there is no array at the outermost value: state --path': '{file}: to nie tablica: podaj --path',
  '{?file}: there is no array at "{path}": state --path': '{file}: w „{path}” nie ma tablicy: podaj --path',

  '{file} cannot be written: {?cause}': 'nie można zapisać {file}: {cause}',
  'there is no such folder': 'nie ma takiego folderu',
  'writing there is not allowed': 'brak prawa do zapisu',
  'nothing can be written there': 'nie można tam nic zapisać',
  'there is no space left': 'brak miejsca',
  '{file} is read: what is written has to have another name':
    '{file} jest plikiem wejściowym: wynik musi mieć inną nazwę',
  '{file} is to be written twice': 'plik podano do zapisu dwa razy: {file}',
  'a workbook is not for a terminal: state --out with a file':
    'skoroszytu nie można pokazać w terminalu: podaj plik w --out',
  'the ending of {file} tells no format: state --output as one of {formats}':
    '{file}: rozszerzenie nie wskazuje formatu; podaj --output: {formats}',

  'state the file with the records, - for the standard input, or --config':
    'podaj plik z rekordami, - dla standardowego wejścia albo --config',
  '{options}: the config file has several files with records; state it there':
    '{options}: w pliku konfiguracji jest kilka plików z rekordami; podaj to w nim',
  '{option} takes a name and what it is, such as name=value (received "{text}")':
    '{option}: potrzebna jest nazwa i wartość, na przykład name=value (otrzymano "{text}")',
  '--values takes a field and its values, such as outcome:Closed-Won=won,Closed-Lost=lost (received "{text}")':
    '--values: potrzebne jest pole i jego wartości, na przykład outcome:Closed-Won=won,Closed-Lost=lost (otrzymano "{text}")',
  '{?file} is not right:': '{file}: nieprawidłowe wartości:',
  '{path} is not right (received {received})': '{path}: wartość nie pasuje (otrzymano {received})',
  'it {>problem}': '{problem}',
  '{path} is not known': '{path}: nie ma takiego ustawienia',
  'must be a text (received {received})': 'potrzebny jest tekst (otrzymano {received})',
  'must be a number (received {received})': 'potrzebna jest liczba (otrzymano {received})',
  'must be a list (received {received})': 'potrzebna jest lista (otrzymano {received})',
  'must be an object (received {received})': 'potrzebny jest obiekt (otrzymano {received})',
  'must be at least {minimum} (received {received})': 'potrzeba co najmniej {minimum} (otrzymano {received})',
  'must be at most {maximum} (received {received})': 'potrzeba najwyżej {maximum} (otrzymano {received})',
  'must not be empty (received {received})': 'wartość nie może być pusta (otrzymano {received})',
  'must be a number, or a decimal as a text (received {received})':
    'potrzebna jest liczba albo ułamek dziesiętny jako tekst (otrzymano {received})',
  'must be the code of a currency, such as EUR or USD (received {received})':
    'potrzebny jest kod waluty, na przykład EUR lub USD (otrzymano {received})',
  'must be a number, or a range such as { "from": 10, "to": 20 } (received {received})':
    'potrzebna jest liczba lub przedział, na przykład { "from": 10, "to": 20 } (otrzymano {received})',
  'must be a number, a range, or a list of targets for periods and segments (received {received})':
    'potrzebna jest liczba, przedział lub lista celów dla okresów i segmentów (otrzymano {received})',
  'must be a number, a range, or an object with a target (received {received})':
    'potrzebna jest liczba, przedział lub obiekt z celem (otrzymano {received})',
  'must be a number, or true or false (received {received})':
    'potrzebna jest liczba, true lub false (otrzymano {received})',
  'must be a number, or numbers by day (received {received})':
    'potrzebna jest liczba lub liczby według dni (otrzymano {received})',
  'must be a number, or numbers by period (received {received})':
    'potrzebna jest liczba lub liczby według okresów (otrzymano {received})',
  'must name each currency once (received {received})': 'każda waluta może być tylko raz (otrzymano {received})',
  'must not be stated along with a decimal comma (received {received})':
    'nie można podać razem z przecinkiem dziesiętnym (otrzymano {received})',
  'must name at least one file (received {received})': 'potrzebny jest co najmniej jeden plik (otrzymano {received})',
  'must be a list of metrics, or metrics by names of your own (received {received})':
    'potrzebna jest lista wskaźników lub wskaźniki pod własnymi nazwami (otrzymano {received})',
  '"{format}" is no format of dates: {?cause}': '„{format}” to nie format dat: {cause}',
  'years are yyyy there, and days dd': 'rok zapisuje się jako yyyy, a dzień jako dd',
  'it has no year (yyyy)': 'nie ma w nim roku (yyyy)',
  'Format string contains an unescaped latin alphabet character {letter}': 'nieznana litera {letter}',
  '--to must lie after --from (received {from} and {to})':
    '--to musi być późniejsze niż --from (otrzymano {from} i {to})',
  'no record lies in the time asked for: --from {from} lies after the last of them':
    'w tym czasie nie ma żadnego rekordu: --from {from} jest po ostatnim z nich',
  'no record lies in the time asked for: --to {to} lies before the first of them':
    'w tym czasie nie ma żadnego rekordu: --to {to} jest przed pierwszym z nich',
  'no record lies in the time asked for ({time})': 'w tym czasie ({time}) nie ma żadnego rekordu',
  'the records lie in {days}': 'rekordy są za {days}',
  'the dates lie too far apart to find the periods in one go: state --from and --to':
    'daty są zbyt odległe, aby znaleźć okresy za jednym razem: podaj --from i --to',
  'without --every, a report on the standard input needs both --from and --to, or neither':
    'bez --every raport ze standardowego wejścia wymaga --from i --to albo żadnego z nich',
  '--compare needs periods: state --every, such as --every month, or --from and --to':
    '--compare wymaga okresów: podaj --every, na przykład --every month, albo --from i --to',

  'there is no kind of record "{name}"; there are {names}': 'nie ma rodzaju rekordów „{name}”; są {names}',
  '{?file}: its columns ({columns}) fit no kind of record: state --source and --map; there are {names}':
    '{file}: kolumny ({columns}) nie pasują do żadnego rodzaju rekordów: podaj --source i --map; są {names}',
  '{?file}: its columns fit several kinds of record: state --source as one of {names}':
    '{file}: kolumny pasują do kilku rodzajów rekordów: podaj --source, jedno z {names}',
  '{?file} has {source} (guessed)': '{file}: rodzaj rekordów to {source} (domysł)',
  '{field} ← {column} (guessed)': '{field} ← {column} (domysł)',
  '{field} may be {|columns}: it is left out': '{field} to być może {columns}: pole zostaje pominięte',
  '{?file}: {field} may be {|columns}: state --map {field}=…':
    '{file}: {field} to być może {columns}: podaj --map {field}=…',
  '{?file} has the column "{name}" twice': '{file}: kolumna „{name}” występuje dwa razy',
  '{?file} has the column "{name}" twice: as number {&places}':
    '{file}: kolumna „{name}” występuje dwa razy: jako numer {places}',
  '{?file} has no column "{name}" for {field}; its columns are {columns}':
    '{file}: nie ma kolumny „{name}” dla {field}; kolumny: {columns}',
  '{?file} has no column "{name}" to break down by; its columns are {columns}':
    '{file}: nie ma kolumny „{name}” do podziału; kolumny: {columns}',
  '{?file} has no column "{name}" to choose rows by; its columns are {columns}':
    '{file}: nie ma kolumny „{name}” do wyboru wierszy; kolumny: {columns}',
  '{?file} has no column "{name}" to break down by: state --segment {name}={|columns}':
    '{file}: nie ma kolumny „{name}” do podziału: podaj --segment {name}={columns}',
  '{?file}: the segment "{name}" is none of those that the report is broken down by':
    '{file}: segmentu „{name}” nie ma wśród tych, na które dzieli się raport',
  '{?file}: {name} is mapped to a column, and stated for every row too':
    '{file}: dla {name} podano i kolumnę, i wartość dla wszystkich wierszy',
  '{source} has no field "{name}"; its fields are {fields}': '{source}: nie ma pola „{name}”; są {fields}',
  '{source} has no setting "{name}"': '{source}: nie ma ustawienia „{name}”',
  '{source} has no quantity "{name}"': '{source}: nie ma wielkości „{name}”',
  '{source}: the setting {name} must be true or false': '{source}: dla ustawienia {name} potrzebne jest true lub false',
  '{source}: the setting {name} must be a finite number': '{source}: dla ustawienia {name} potrzebna jest liczba',
  '{path}: a year must have more than 0 of the unit {unit} (received {received})':
    '{path}: w roku musi być więcej niż 0 jednostek {unit} (otrzymano {received})',
  '{path}: {name} must be a whole number of at least 1 (received {received})':
    '{path}: dla {name} potrzebna jest liczba całkowita, co najmniej 1 (otrzymano {received})',
  'without {&columns}, these are left out: {names}': 'bez {columns} pominięto: {names}',
  'the metrics that the columns supply: {names}': 'wskaźniki, dla których wystarcza kolumn: {names}',
  'no metric can be computed from the columns of {?files}: state --map':
    'z kolumn {files} nie da się obliczyć żadnego wskaźnika: podaj --map',
  '{?file}: {metrics} needs {described}: state {ways}; the columns are {columns}':
    '{file}: dla {metrics} brakuje kolumn: podaj {ways}; kolumny: {columns}',
  'nothing supplies': 'brakuje danych:',
  '{name}, for {metrics}: state it in `given`': '{name}, dla {metrics}: podaj w --given',
  '{name}, for {metrics}: supplied by {sources}': '{name}, dla {metrics}: rodzaj rekordów {sources}',
  'the report has no metric "{name}" to have a target; it has {names}':
    'w raporcie nie ma wskaźnika „{name}”, dla którego podano cel; są {names}',
  'metrics names no metric': 'nie podano żadnego wskaźnika',
  '"{name}" is in every row already and cannot name a metric or a column':
    'nazwa „{name}” jest zajęta: nie można tak nazwać wskaźnika ani kolumny',
  '"{name}" names two values of a row': 'nazwę „{name}” podano dwa razy',
  '{name} is supplied by {&sources}; choose with the option `only` of a source':
    '{name} jest w {sources}; wybierz źródło w only',
  '{metric} cannot stand for {name}: it is {unit}, not {wanted}':
    '{metric} nie może zastąpić {name}: mają różne jednostki',
  'use puts a metric in the place of "{name}", which no metric of the report takes':
    'w use podano zamiennik dla „{name}”, ale tej wielkości nie ma w żadnym wskaźniku raportu',
  '{first} needs {second}: that has no end': '{first} oblicza się z {second}: to błędne koło',
  '{first} needs {second} needs {third}: that has no end':
    '{first} oblicza się z {second}, a {second} z {third}: to błędne koło',
  'given states "{name}", which no metric of the report needs':
    'w given podano „{name}”, ale tej wielkości nie ma w żadnym wskaźniku raportu',
  'given {name} {>problem}': 'given, {name}: {problem}',
  'given {name} for "{label}", which is no period of the report, such as "{example}"':
    'given, {name}: w raporcie nie ma okresu „{label}”; okresy nazywają się na przykład „{example}”',
  'a currency is named by three capital letters, such as EUR (received "{text}")':
    'walutę zapisuje się trzema wielkimi literami, na przykład EUR (otrzymano "{text}")',
  'a day in the rates of {currency} {>problem}': 'dzień w kursach {currency}: {problem}',
  'the rate of {currency} {>problem}': 'kurs {currency}: {problem}',
  'must be above 0': 'wartość musi być większa niż 0',
  'timeZone "{name}" is not an IANA time zone': 'nie ma strefy czasowej „{name}”: potrzebna jest nazwa z bazy IANA',
  'to must lie after from': 'to musi być późniejsze niż from',
  'the end must be after the start': 'koniec musi być późniejszy niż początek',
  'there must be at most {#count} periods': 'w raporcie może być najwyżej {count} okresów',
  'must have `from`, `to` or both': 'potrzebne jest from, to lub oba',
  '{path}.from must not be above {path}.to': '{path}.from nie może być większe niż {path}.to',
  '{path} is for the same period and segment as one before': '{path}: cel dla tego okresu i segmentu już podano',
  '{name} has two equally specific targets for {&row}; state one for both columns':
    '{name}: do wiersza {row} pasują dwa cele; podaj jeden dla obu kolumn',
  '{path}: "{period}" is no period of the report': '{path}: w raporcie nie ma okresu „{period}”',
  '{path}: the report is not broken down by "{name}"': '{path}: raport nie dzieli się według „{name}”',
  '{path}: no segment of the report has {&segment}': '{path}: w raporcie nie ma segmentu {segment}',
  '{path} must state {&names} too: a target of an amount is not that of each of its parts':
    '{path}: podaj też {names}: cel sumy nie jest celem każdej z jej części',
  '{name} is better neither higher nor lower: state `better`, or a range as its target':
    '{name}: więcej nie znaczy tu lepiej; podaj better albo przedział',
  '{name} is better {better}, not {asked}; state a range to hold it in':
    '{name}: lepiej, gdy {better}, a nie {asked}; podaj przedział',
  'the report would have {#rows} {rowNoun} or more ({#segments} {segmentNoun} in {#periods} {periodNoun}) with {#metrics} {metricNoun} each; what helps is a longer --every, fewer columns of --by, or fewer records by --where':
    'raport miałby {rows} {rows:wiersz|wiersze|wierszy} lub więcej (segmenty: {segments}, okresy: {periods}) po {metrics} {metrics:wskaźniku|wskaźniki|wskaźników}; pomoże dłuższe --every, mniej kolumn w --by albo mniej rekordów przez --where',
  '{#segments} {noun} or more are too many to find the periods by the dates: state --from and --to; what helps is a longer --every, fewer columns of --by, or fewer records by --where':
    'segmentów jest {segments} lub więcej, to zbyt wiele, aby znaleźć okresy według dat: podaj --from i --to; pomoże dłuższe --every, mniej kolumn w --by albo mniej rekordów przez --where',

  '{?file}, line {line}: {>reason}': '{file}, wiersz {line}: {reason}',
  '{?file}, row {row}: {>reason}': '{file}, wiersz {row}: {reason}',
  '{?file}, record {number}: {>reason}': '{file}, rekord {number}: {reason}',
  'the number of cells is {#cells}, and that of the columns {#columns}': 'komórek jest {cells}, a kolumn {columns}',
  'is missing, and {quantity} needs it': 'brak wartości, a bez niej nie da się obliczyć {quantity}',
  'is there twice (received {?received})': 'wartość występuje dwa razy (otrzymano {received})',
  'must not lie before {field}': 'wartość nie może być wcześniejsza niż {field}',
  'must be {minimum} to {maximum} (received {?received})':
    'potrzebna jest liczba od {minimum} do {maximum} (otrzymano {received})',
  'must be true or false (received {?received})': 'potrzebne jest true lub false (otrzymano {received})',
  'must be one of {values} (received {?received})': 'potrzebne jest jedno z: {values} (otrzymano {received})',
  'must be a currency code of three capital letters, such as EUR (received {?received})':
    'potrzebny jest kod waluty z trzech wielkich liter, na przykład EUR (otrzymano {received})',
  'must be a text that is not blank, or a whole number (received {?received})':
    'potrzebny jest niepusty tekst lub liczba całkowita (otrzymano {received})',
  'must be a text, a number, true or false to break down by it (received {?received})':
    'do podziału potrzebny jest tekst, liczba, true lub false (otrzymano {received})',
  'must be a date such as "2024-03-05" or "2024-03-05T14:30:00Z" (received {?received})':
    'potrzebna jest data, na przykład "2024-03-05" lub "2024-03-05T14:30:00Z" (otrzymano {received})',
  'must be a valid date (received Invalid Date)': 'potrzebna jest istniejąca data',
  'must be whole milliseconds since 1970, at most 8.64e15 of them (received {?received})':
    'potrzebna jest całkowita liczba milisekund od 1970 roku, najwyżej 8.64e15 (otrzymano {received})',
  'must be a Date, milliseconds since 1970 or a text such as "2024-03-05" (received {?received})':
    'potrzebna jest data, milisekundy od 1970 roku lub tekst, na przykład "2024-03-05" (otrzymano {received})',
  'must be a date written as {format} (received {received})':
    'potrzebna jest data w postaci {format} (otrzymano {received})',
  'must be a date written as {format} (received {received}), and its year is {year}: two digits are yy':
    'potrzebna jest data w postaci {format} (otrzymano {received}), a rok to tutaj {year}: dwie cyfry to yy',
  'must be a number with commas between thousands, such as 1,234.50 (received {received})':
    'potrzebna jest liczba z przecinkami między tysiącami, na przykład 1,234.50 (otrzymano {received})',
  'must be a number with a decimal comma, such as 1.234,50 (received {received})':
    'potrzebna jest liczba z przecinkiem dziesiętnym, na przykład 1.234,50 (otrzymano {received})',
  'is {currency}: state the currency of the report, and rates of the others to it':
    'to {currency}: podaj walutę raportu i kursy pozostałych walut do niej',
  'is {currency}, for which there is no rate to {reporting} at its date':
    'to {currency}, a kursu do {reporting} na ten dzień nie ma',
  'state how dates are written, such as --date-format dd/MM/yyyy':
    'podaj, jak zapisano daty, na przykład --date-format dd/MM/yyyy',
  'it may begin with the day or the month: state how dates are written, such as --date-format dd/MM/yyyy':
    'na początku może być dzień albo miesiąc: podaj, jak zapisano daty, na przykład --date-format dd/MM/yyyy',
  'state --decimal-comma, if it has a decimal comma': 'jeśli to przecinek dziesiętny, podaj --decimal-comma',
  'state --decimal-comma, if it is {decimal}, or --thousands-comma, if it is {whole}':
    'podaj --decimal-comma, jeśli to {decimal}, albo --thousands-comma, jeśli to {whole}',
  'state what it stands for, such as --values {example}': 'podaj, co to znaczy, na przykład --values {example}',
  'the only row of {?file} was refused': 'jedyny wiersz został odrzucony: {file}',
  'all {#rows} rows of {?file} were refused': 'odrzucono wszystkie wiersze ({rows}): {file}',
  '{#refused} of {#rows} {noun} {was} refused: {they} {are} not in the report; --rejected writes {them} to a file':
    'odrzucono {refused} {refused:wiersz|wiersze|wierszy} z {rows}: nie ma {refused:go|ich|ich} w raporcie; --rejected zapisze {refused:go|je|je} w pliku',
  '{#refused} of {#rows} {noun} {was} refused: {they} {are} not in the report and {stand} in {file}':
    'odrzucono {refused} {refused:wiersz|wiersze|wierszy} z {rows}: nie ma {refused:go|ich|ich} w raporcie, {refused:jest|są|są} w {file}',

  '{percent} %, {#rows} {noun}, {#speed} a second, {time} left':
    '{percent}%, {rows} {rows:wiersz|wiersze|wierszy}, {speed} na sekundę, zostało {time}',
  '{#rows} {noun}, {#speed} a second': '{rows} {rows:wiersz|wiersze|wierszy}, {speed} na sekundę',

  '{title} is undefined: {?cause}': '{title}: brak wartości, bo {cause}',
  '{title} needs a period with a start and an end': '{title}: potrzebny jest okres z początkiem i końcem',
  '{title} is a number of one month, and the period is not a month':
    '{title}: to liczba za miesiąc, a okres nie jest miesiącem',
  '{title} is a number of one quarter, and the period is not a quarter':
    '{title}: to liczba za kwartał, a okres nie jest kwartałem',
  '{title} is a number of one year, and the period is not a year': '{title}: to liczba za rok, a okres nie jest rokiem',
  'no day of the period has begun': 'nie zaczął się jeszcze żaden dzień okresu',
  '{title} is given for all segments together': '{title}: liczbę podano tylko dla wszystkich segmentów razem',
  '{title} is given for single periods': '{title}: liczbę podano tylko dla pojedynczych okresów',
  '{title} is not given for {label}': '{title}: nie podano liczby dla {label}',

  'Ad results': 'Wyniki reklam',
  Carts: 'Koszyki',
  'Cash movements': 'Przepływy gotówki',
  Checkouts: 'Finalizacje zakupu',
  'Collateral uses': 'Użycia materiałów',
  Contracts: 'Kontrakty',
  Costs: 'Koszty',
  Deals: 'Transakcje',
  Defects: 'Defekty',
  Deployments: 'Wdrożenia',
  'Effort answers': 'Odpowiedzi o wysiłku klientów',
  'Email subscribers': 'Subskrybenci listy mailingowej',
  Incidents: 'Incydenty',
  Investments: 'Inwestycje',
  Leads: 'Leady',
  Mailings: 'Wysyłki e-maili',
  Orders: 'Zamówienia',
  Quotas: 'Plany sprzedaży',
  'Recommendation answers': 'Odpowiedzi o skłonności do polecania',
  'Revenue entries': 'Zapisy przychodów',
  'Sales activities': 'Aktywności sprzedażowe',
  'Sales reps': 'Handlowcy',
  'Satisfaction answers': 'Odpowiedzi o satysfakcji',
  Sprints: 'Sprinty',
  'Stock receipts': 'Przyjęcia towaru',
  Subscriptions: 'Subskrypcje',
  Tickets: 'Zgłoszenia',
  'Time entries': 'Ewidencja czasu',
  'Tool uses': 'Użycia narzędzi',
  Trials: 'Okresy próbne',
  'User accounts': 'Konta użytkowników',
  'User events': 'Działania użytkowników',
  Visits: 'Wizyty',
  'Work items': 'Elementy pracy',
  'Work packages': 'Pakiety prac',

  'What ads or posts brought and cost: one record for each campaign and day, or each ad and day.':
    'Co reklamy lub posty przyniosły i ile kosztowały: rekord na kampanię i dzień albo na reklamę i dzień.',
  'Shopping carts: when they were filled, and whether they became an order.':
    'Koszyki: kiedy je zapełniono i czy stały się zamówieniem.',
  'Cash that a business paid out and took in.': 'Gotówka, którą firma wydała i otrzymała.',
  'Checkouts: when shoppers started one, and whether it became an order.':
    'Finalizacje zakupu: kiedy je rozpoczęto i czy stały się zamówieniem.',
  'Uses of marketing material by sales reps: one record each time a piece was used.':
    'Użycia materiałów marketingowych przez handlowców: rekord na każde użycie.',
  'Contracts with customers: their terms, the licences in them, and whether they were renewed.':
    'Kontrakty z klientami: ich okresy, licencje i odnowienia.',
  'Costs as they were incurred, each under one heading.': 'Koszty w chwili poniesienia, każdy pod jedną pozycją.',
  'Sales opportunities: what became of them, when, and what they are worth.':
    'Transakcje: jak się skończyły, kiedy i ile są warte.',
  'Faults found in a product, before or after its release.': 'Defekty produktu wykryte przed wydaniem lub po nim.',
  'Releases to production or to end users, and whether they went wrong.':
    'Wdrożenia u użytkowników i to, czy się nie powiodły.',
  'Answers to how hard or easy it was for customers to get something done.':
    'Odpowiedzi o tym, jak trudno lub łatwo klienci coś załatwili.',
  'Addresses on a mailing list: when they joined it, and when and how they left.':
    'Adresy na liście mailingowej: kiedy dołączyły oraz kiedy i jak odeszły.',
  'Outages and impairments of a service that users noticed.':
    'Awarie i zakłócenia usługi, które zauważyli użytkownicy.',
  'Investments, what each cost and what it brought back.': 'Inwestycje: ile każda kosztowała i co zwróciła.',
  'People or companies that showed interest, and what marketing and sales did with them.':
    'Osoby i firmy, które okazały zainteresowanie, i co zrobiły z nimi marketing i sprzedaż.',
  'Emails sent to a whole list: one record for each mailing, with its numbers.':
    'E-maile do całej listy: rekord na wysyłkę, z jej liczbami.',
  'Orders of a shop: who bought, when, for how much, and what was paid back.':
    'Zamówienia sklepu: kto kupił, kiedy, za ile i ile zwrócono.',
  'Quotas of sales reps: what each was to win in a term, what they won and what was forecast.':
    'Plany handlowców: ile każdy miał sprzedać w okresie, ile sprzedał i jaka była prognoza.',
  'Answers to how likely one is to recommend the company.': 'Odpowiedzi o tym, jak prawdopodobne jest polecenie firmy.',
  'Revenue as it was recognised: lines of invoices or of a ledger.':
    'Przychody w chwili ujęcia: pozycje faktur lub księgi.',
  'What sales reps did: calls, emails, meetings, demos and so on, one record each.':
    'Co robili handlowcy: połączenia, e-maile, spotkania, prezentacje i tak dalej, rekord na każde.',
  'People who sell: when they started, and when they first reached their quota.':
    'Ci, którzy sprzedają: kiedy zaczęli i kiedy pierwszy raz wykonali plan.',
  'Answers to how satisfied customers are.': 'Odpowiedzi o tym, jak zadowoleni są klienci.',
  'Sprints of a team that have ended: what it took on, what was added and what it finished.':
    'Zakończone sprinty zespołu: co przyjęto, co dodano i co ukończono.',
  'Goods that came in from suppliers.': 'Towary, które przyszły od dostawców.',
  'Subscriptions of customers: what each pays, how often, and from when until when.':
    'Subskrypcje klientów: ile każdy płaci, jak często, od kiedy i do kiedy.',
  'Support requests: when they came in, were answered and were settled.':
    'Zgłoszenia do wsparcia: kiedy wpłynęły, dostały odpowiedź i zostały rozwiązane.',
  'Working hours of sales reps, by what they spent them on.':
    'Godziny pracy handlowców według tego, na co je przeznaczyli.',
  'Uses of programs and services by sales reps: one record each, such as a sign-in.':
    'Użycia programów i usług przez handlowców: rekord na każde, na przykład na logowanie.',
  'Trials of a paid product, and whether they turned into a subscription.':
    'Okresy próbne płatnego produktu i to, czy stały się subskrypcją.',
  'Accounts of users: when they signed up, and whether they got to the value of the product.':
    'Konta użytkowników: kiedy się zarejestrowali i czy doszli do korzyści z produktu.',
  'What users did in a product: one record for each use, or one for each user and day.':
    'Co użytkownicy robili w produkcie: rekord na każde użycie albo na użytkownika i dzień.',
  'Visits to a website or shop, and what came of them.': 'Wizyty na stronie lub w sklepie i co z nich wynikło.',
  'Items of work of a team, such as stories, tasks and bugs, from report to finish.':
    'Elementy pracy zespołu, takie jak historie, zadania i błędy, od zgłoszenia do ukończenia.',
  'Work packages of a project: what the plan allows for each, when it is due, and what it cost.':
    'Pakiety prac projektu: plan dla każdego, termin i koszt.',
};
