/**
 * The messages of errors in English, with names in braces for what varies. Messages are made of these, joined by "; ",
 * in the frames `{field} {problem}` and `undefined, because {reason}`.
 */
export type MessageTemplate =
  // The frames.
  | '{field} {problem}'
  | 'undefined, because {reason}'
  // What is wrong with a number.
  | 'is missing'
  | 'must be a number, a decimal string, a bigint or a Decimal (received {received})'
  | 'must be a finite number (received {received})'
  | 'must be a whole number (received {received})'
  | 'must be written in digits with a decimal point, such as "1234.56" (received {received})'
  | 'must have at most {maximum} characters (received {received})'
  | 'must have at most {maximum} decimal places (received {received})'
  | 'must have an exponent between {minimum} and {maximum} (received {received})'
  | 'must not be below {minimum} (received {received})'
  | 'must not be above {maximum} (received {received})'
  | 'a share is a fraction, 0.3 for 30 %'
  // What is wrong with the input as a whole.
  | 'takes one object { {names} }'
  | 'has no input {field}'
  | 'did you mean {field}?'
  | 'must be {relation} {right} (received {first} and {second})'
  | '{left} must be {relation} {right} (received {first} and {second})'
  // What was received.
  | 'an array'
  | 'an object'
  | 'a Date'
  | 'a function'
  | 'a symbol'
  | 'a bigint'
  // Why valid input has no answer.
  | '{divisor} is zero'
  | '{left} is not at most {right}'
  | '{left} is not at least {right}'
  | '{left} is not more than {right}'
  | '{base} is zero under the power of {exponent}'
  | '{base} is negative under the fractional power {exponent}'
  | '{base} is too far from 1 for the power {exponent}'
  | '{expression} is too close to zero';
