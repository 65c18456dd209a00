// What is wrong with a file, in our words: the service says it with a code and values.
import type { files as Dutch } from './files.nl.ts';
import { kinds, oneOf } from './values.ts';

export const files: typeof Dutch = {
  invalid: {
    email: (v) => `“${v}” is not an e-mail address.`,
    language: (v) => `“${v}” is not a language here; choose nl or en.`,
    needs: (v) => `“${v}”: a desk cannot have this.`,
    features: (v) => `“${v}”: a desk cannot have this.`,
    visible_since: (v) => `“${v}” is not a date, such as 2026-11-17.`,
    time_zone: (v) => `“${v}” is not a timezone, such as Europe/Amsterdam.`,
    opens: (v) => `“${v}” is not a time, such as 07:30.`,
    closes: (v) => `“${v}” is not a time, such as 19:00.`,
    kind: (v) => `“${v}” is not a kind of room; choose ${oneOf(kinds, 'or')}.`,
    capacity: (v) => `“${v}” is not a number of people.`,
    x: (v) => `“${v}” is not a number.`,
    y: (v) => `“${v}” is not a number.`,
  },
  odd: (v) => `“${v}” cannot be entered here.`,
  mistakes: {
    empty: () => 'Something has to be here.',
    'must-be-empty': () => 'This has to stay empty for such a room.',
    twice: (v) => `This is on line ${v['other']} already.`,
    differs: (v) => `This differs from line ${v['other']}.`,
    'unknown-column': () => 'There is no such column.',
    'missing-column': () => 'This column is missing.',
    'column-twice': () => 'This column is there twice.',
    'nameless-column': () => 'This column has no name.',
    'not-utf-8': () => 'This cannot be read: save the file as UTF-8.',
    'control-character': () => 'This has a line break or another unreadable character in it.',
    'too-long': (v) => `At most ${v['most']} characters.`,
    quote: () => 'A quotation mark is out of place here, or is never closed.',
    values: (v) => `This line has ${v['is']} values instead of ${v['due']}.`,
    'closes-before-opening': () => 'The closing time is before the opening time.',
    'too-late-today': () => 'By these hours today would be over already.',
    'half-a-position': () => 'Fill in both x and y, or neither.',
    'day-to-come': () => 'That day is still to come.',
    'place-in-use': () => 'Somebody is there, or may be: it can be done after closing time.',
    'keeps-its-kind': () => 'A room stays of the same kind. Give another room another name.',
    'badge-taken': () => 'This is the badge of somebody who is not in the file.',
    'was-erased': () =>
      'This person had themselves erased. If they agree to it, add them with ‘Add a person’.',
  },
  drawing: {
    'no-svg': 'This is not an SVG drawing.',
    'not-text': 'This file cannot be read: it is not a sound SVG.',
    'document-type': 'This file has a DOCTYPE. Save it without one.',
    'nothing-drawn': 'Nothing is drawn: photographs in a drawing are left out.',
    'no-size': 'The drawing does not say how large it is. Give it a viewBox.',
    reference: 'The drawing refers to something that is not there, or to itself.',
    'too-large': 'The drawing is too large or too complicated. Leave out what is not needed.',
  },
};
