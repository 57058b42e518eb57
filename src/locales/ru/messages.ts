import type { MessageTemplate } from '../message-template';

// Nothing here depends on the gender and number of the names that are put in.
export const messages: Readonly<Record<MessageTemplate, string>> = {
  '{field} {problem}': '{field}: {problem}',
  'undefined, because {reason}': 'результат не определён, потому что {reason}',
  'is missing': 'нет значения',
  'must be a number, a decimal string, a bigint or a Decimal (received {received})':
    'нужно число, число в виде строки, bigint или Decimal (получено: {received})',
  'must be a finite number (received {received})': 'нужно конечное число (получено: {received})',
  'must be a whole number (received {received})': 'нужно целое число (получено: {received})',
  'must be written in digits with a decimal point, such as "1234.56" (received {received})':
    'число пишется цифрами с десятичной точкой, например "1234.56" (получено: {received})',
  'must have at most {maximum} characters (received {received})':
    'в записи числа может быть не больше {maximum} символов (получено: {received})',
  'must have at most {maximum} decimal places (received {received})':
    'после десятичной точки может быть не больше {maximum} цифр (получено: {received})',
  'must have an exponent between {minimum} and {maximum} (received {received})':
    'показатель степени десяти должен быть от {minimum} до {maximum} (получено: {received})',
  'must not be below {minimum} (received {received})': 'значение не может быть меньше {minimum} (получено: {received})',
  'must not be above {maximum} (received {received})': 'значение не может быть больше {maximum} (получено: {received})',
  'a share is a fraction, 0.3 for 30 %': 'доля записывается дробью: 0.3 — это 30 %',
  'takes one object { {names} }': 'нужен один объект { {names} }',
  'has no input {field}': 'неизвестное поле {field}',
  'did you mean {field}?': 'возможно, имелось в виду {field}?',
  'must be {relation} {right} (received {first} and {second})':
    'значение должно быть {relation} {right} (получено: {first} и {second})',
  '{left} must be {relation} {right} (received {first} and {second})':
    'значение {left} должно быть {relation} {right} (получено: {first} и {second})',
  'an array': 'массив',
  'an object': 'объект',
  'a Date': 'объект Date',
  'a function': 'функция',
  'a symbol': 'значение типа symbol',
  'a bigint': 'значение типа bigint',
  '{divisor} is zero': '{divisor} = 0',
  '{left} is not at most {right}': '{left} > {right}',
  '{left} is not at least {right}': '{left} < {right}',
  '{left} is not more than {right}': '{left} ≤ {right}',
  '{base} is zero under the power of {exponent}': 'нельзя возвести 0 в степень {exponent}: {base} = 0',
  '{base} is negative under the fractional power {exponent}':
    'нельзя возвести отрицательное число в дробную степень {exponent}: {base} < 0',
  '{base} is too far from 1 for the power {exponent}':
    'значение {base} слишком далеко от 1, чтобы возвести его в степень {exponent}',
  '{expression} is too close to zero': 'значение {expression} слишком близко к нулю',
  'leave out the input to solve for: one of {names}': 'пропустите то поле, которое нужно найти: одно из {names}',
  'leave out only one of {names}': 'пропустить можно только одно из полей {names}',
  'no number for {input} gives {result}': 'ни при каком значении величины «{input}» не получается {result}',
  'any allowed number for {input} gives {result}':
    'при любом допустимом значении величины «{input}» получается {result}',
  'more than one number for {input} gives {result}': 'при разных значениях величины «{input}» получается {result}',
  '{input} would have to be {value}, {refusal}': 'величине «{input}» пришлось бы равняться {value}, {refusal}',
  'and cannot be below {minimum}': 'а меньше {minimum} она быть не может',
  'and cannot be above {maximum}': 'а больше {maximum} она быть не может',
  'and {left} must be {relation} {right}': 'а значение «{left}» должно быть {relation} {right}',
  'and then {reason}': 'а тогда {reason}',
  'the formula divides by zero': 'в формуле получается деление на ноль',
  'too far out to compute with': 'а с числами такого порядка расчёт невозможен',
  'cannot be turned round for {input}, because {reason}':
    'из формулы нельзя выразить величину «{input}», потому что {reason}',
  'the formula has the power {power} of it': 'она стоит в формуле в степени {power}',
  'it stands in several places of the formula, and in a power':
    'она стоит в формуле в нескольких местах, в том числе в степени',
  'it is the power of a power': 'она стоит в показателе степени, которая сама содержит степень',
  '{base} is negative under a power of it': 'она стоит в показателе степени отрицательного числа: {base} < 0',
};
