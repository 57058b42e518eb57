/**
 * The messages of errors in English, with names in braces for what varies; a `{reason}` and a `{refusal}` are made of these
 * in turn. Messages are joined by "; ", in the frames `{field} {problem}` and `undefined, because {reason}`.
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
  | '{expression} is too close to zero'
  // Why a metric is not turned round.
  | 'leave out the input to solve for: one of {names}'
  | 'leave out only one of {names}'
  | 'no number for {input} gives {result}'
  | 'any allowed number for {input} gives {result}'
  | 'more than one number for {input} gives {result}'
  | '{input} would have to be {value}, {refusal}'
  | 'and cannot be below {minimum}'
  | 'and cannot be above {maximum}'
  | 'and {left} must be {relation} {right}'
  | 'and then {reason}'
  | 'the formula divides by zero'
  | 'too far out to compute with'
  // Why a formula cannot be turned round at all; "it" is the input.
  | 'cannot be turned round for {input}, because {reason}'
  | 'the formula has the power {power} of it'
  | 'it stands in several places of the formula, and in a power'
  | 'it is the power of a power'
  | '{base} is negative under a power of it';
