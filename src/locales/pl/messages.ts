import type { MessageTemplate } from '../message-template';

// Nothing here depends on the gender and number of the names that are put in.
export const messages: Readonly<Record<MessageTemplate, string>> = {
  '{field} {problem}': '{field}: {problem}',
  'undefined, because {reason}': 'wynik jest nieokreślony, ponieważ {reason}',
  'is missing': 'brak wartości',
  'must be a number, a decimal string, a bigint or a Decimal (received {received})':
    'wymagana jest liczba, liczba zapisana jako tekst, bigint lub Decimal (otrzymano {received})',
  'must be a finite number (received {received})': 'wymagana jest liczba skończona (otrzymano {received})',
  'must be a whole number (received {received})': 'wymagana jest liczba całkowita (otrzymano {received})',
  'must be written in digits with a decimal point, such as "1234.56" (received {received})':
    'liczbę zapisuje się cyframi z kropką dziesiętną, na przykład "1234.56" (otrzymano {received})',
  'must have at most {maximum} characters (received {received})':
    'zapis liczby może mieć najwyżej {maximum} znaków (otrzymano {received})',
  'must have at most {maximum} decimal places (received {received})':
    'po kropce dziesiętnej może być najwyżej {maximum} cyfr (otrzymano {received})',
  'must have an exponent between {minimum} and {maximum} (received {received})':
    'wykładnik potęgi dziesięciu musi mieścić się w przedziale od {minimum} do {maximum} (otrzymano {received})',
  'must not be below {minimum} (received {received})':
    'wartość nie może być mniejsza niż {minimum} (otrzymano {received})',
  'must not be above {maximum} (received {received})':
    'wartość nie może być większa niż {maximum} (otrzymano {received})',
  'a share is a fraction, 0.3 for 30 %': 'udział zapisuje się ułamkiem: 0.3 to 30%',
  'takes one object { {names} }': 'wymagany jest jeden obiekt { {names} }',
  'has no input {field}': 'nieznane pole {field}',
  'did you mean {field}?': 'czy chodziło o {field}?',
  'must be {relation} {right} (received {first} and {second})':
    'wartość musi wynosić {relation} {right} (otrzymano {first} i {second})',
  '{left} must be {relation} {right} (received {first} and {second})':
    'wartość {left} musi wynosić {relation} {right} (otrzymano {first} i {second})',
  'an array': 'tablicę',
  'an object': 'obiekt',
  'a Date': 'obiekt Date',
  'a function': 'funkcję',
  'a symbol': 'wartość typu symbol',
  'a bigint': 'wartość typu bigint',
  '{divisor} is zero': '{divisor} = 0',
  '{left} is not at most {right}': '{left} > {right}',
  '{left} is not at least {right}': '{left} < {right}',
  '{left} is not more than {right}': '{left} ≤ {right}',
  '{base} is zero under the power of {exponent}': 'nie można podnieść 0 do potęgi {exponent}: {base} = 0',
  '{base} is negative under the fractional power {exponent}':
    'nie można podnieść liczby ujemnej do potęgi ułamkowej {exponent}: {base} < 0',
  '{base} is too far from 1 for the power {exponent}':
    'wartość {base} jest zbyt daleka od 1, by podnieść ją do potęgi {exponent}',
  '{expression} is too close to zero': 'wartość {expression} jest zbyt bliska zeru',
  'leave out the input to solve for: one of {names}': 'należy pominąć pole, które ma być znalezione: jedno z {names}',
  'leave out only one of {names}': 'pominąć można tylko jedno z pól {names}',
  'no number for {input} gives {result}': 'żadna wartość wielkości „{input}” nie daje {result}',
  'any allowed number for {input} gives {result}': 'każda dozwolona wartość wielkości „{input}” daje {result}',
  'more than one number for {input} gives {result}': 'więcej niż jedna wartość wielkości „{input}” daje {result}',
  '{input} would have to be {value}, {refusal}': 'wielkość „{input}” musiałaby wynosić {value}, {refusal}',
  'and cannot be below {minimum}': 'a nie może być mniejsza niż {minimum}',
  'and cannot be above {maximum}': 'a nie może być większa niż {maximum}',
  'and {left} must be {relation} {right}': 'a „{left}” musi wynosić {relation} {right}',
  'and then {reason}': 'a wtedy {reason}',
  'the formula divides by zero': 'we wzorze wypada dzielenie przez 0',
  'too far out to compute with': 'a na liczbach tego rzędu nie da się liczyć',
  'cannot be turned round for {input}, because {reason}':
    'ze wzoru nie da się wyznaczyć wielkości „{input}”, ponieważ {reason}',
  'the formula has the power {power} of it': 'we wzorze jest ona w potędze {power}',
  'it stands in several places of the formula, and in a power': 'we wzorze jest ona w kilku miejscach, w tym w potędze',
  'it is the power of a power': 'jest ona wykładnikiem potęgi, która sama zawiera potęgę',
  '{base} is negative under a power of it': 'jest ona wykładnikiem potęgi liczby ujemnej: {base} < 0',
};
