import { sha256Hex } from '@pds/core/base';
import * as fixtures from '@pds/fixtures';
import { expect, test } from 'vitest';

/**
 * SHA-256 of every name (word by word, in small letters), mail address and telephone number (digits alone, with its
 * area code and without) that the source documents print. None of them may come back.
 */
const FORBIDDEN: ReadonlySet<string> = new Set([
  '2c4e3c3ff2997cf5dfe08461b05423c79c0d663e1343c7dfb0f1c6d1145a42b0',
  '4d4e5b43bc16f63b51dab651d861dd863a9adddd31466de43e5764cdf0e316f0',
  '5dfd46e27a5e3e8e06fcb92817b0955f7fd28048f5003bfd4e5be8e67bf417db',
  '8ee99fbac02790da9d440b6efea435b84f6d6fc1fc0bc63a9f07429619e599d2',
  '90130c0272e72167b9e8635945f76755da320dccdea5d502bedec838d6b8114c',
  '9d1162c70363e7b4034a0ecd690a2625ca663dc878f2caa47353e9d61dc01b0e',
  'b5e6f20074628d9771424bdbb92472d08d6ca734fc5d266ae58ff7ff45595038',
  'b8415f3947f6b04f94736f899be8ef4c33f8d921f185d30017b9c0cea42085ef',
  'c395b17b8107289e0582141837f3f9211b48ed398a07ca92573e2cab86287509',
  'cb9f3b9ed945a7e41850b48e416c85e7833c44535d01fcc2189c6ef6a7fde5eb',
  'd1b646adf2a11b76b3aecf06f751e6ff1b795937ddfec40822c0b1d6401b1ead',
  'fc7e9cadf4738529e06857af57f2e85e90043129ac449548c3938aeead4588ad',
]);

const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const NUMBER = /\d[\d ./-]{4,}\d/g;

const texts = [...textsOf(fixtures)];

test('no fixture holds a name, a mail address or a telephone number of the source documents', () => {
  const spoken = new Set(texts.flatMap((text) => [...spokenIn(text)]));
  expect(spoken.size).toBeGreaterThan(3000);
  expect([...spoken].filter((each) => FORBIDDEN.has(sha256Hex(each)))).toEqual([]);
});

test('mail addresses end where none can be, telephone numbers begin where none does', () => {
  const mails = texts.flatMap((text) => text.match(MAIL) ?? []);
  expect(mails.length).toBeGreaterThan(5);
  expect(mails.filter((mail) => !mail.endsWith('.example'))).toEqual([]);
  const phones = [...fieldsOf(fixtures, /^(phone|mobile|fax)$/)];
  expect(phones.length).toBeGreaterThan(2);
  expect(phones.filter((phone) => !phone.startsWith('000 '))).toEqual([]);
});

test('what is forbidden is found wherever it stands', () => {
  const spoken = [
    ...spokenIn('Scrivere a Tal.De-Tali@comune.example o chiamare lo +39 0123/456789, ufficio 7'),
  ];
  for (const part of ['scrivere', 'tali', 'tal.de-tali@comune.example', '0123456789', '456789']) {
    expect(spoken).toContain(part);
  }
});

/** The words, mail addresses and numbers of a text; of a number also what is left of it after leading digits. */
function* spokenIn(text: string): Generator<string> {
  const small = text.toLowerCase();
  yield* small.match(/\p{L}+/gu) ?? [];
  yield* small.match(MAIL) ?? [];
  for (const number of small.match(NUMBER) ?? []) {
    const digits = number.replace(/\D/g, '');
    for (let from = 0; digits.length - from >= 6; from++) yield digits.slice(from);
  }
}

function* textsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) yield* textsOf(inner);
  }
}

/** The texts in fields of these names. */
function* fieldsOf(value: unknown, names: RegExp): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (names.test(name) && typeof inner === 'string') yield inner;
    else yield* fieldsOf(inner, names);
  }
}
