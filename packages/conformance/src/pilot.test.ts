import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { canonicalJson, describeIssue, isValid, sha256Hex } from '@pds/core/base';
import { de } from '@pds/core/messages/de';
import { en } from '@pds/core/messages/en';
import { it } from '@pds/core/messages/it';
import { parsePilotProject } from '@pds/core/pilot';
import { modenaPilot } from '@pds/fixtures';
import { describe, expect, test } from 'vitest';

const read = parsePilotProject(modenaPilot);
if (!read.ok) throw new Error(JSON.stringify(read.issues, null, 1));
const { value: project, issues } = read;
const told = (code: string) =>
  issues.filter((issue) => issue.code === code).map(({ params, path }) => params.question ?? path?.join('.'));

describe("Modena's pilot project", () => {
  test('opens without an error and is written back as it was', () => {
    expect(isValid(read)).toBe(true);
    expect(canonicalJson(project)).toBe(canonicalJson(modenaPilot));
  });

  test('asks about the ten answers whose marks were lost, and draws what follows', () => {
    expect(told('pilot.lost')).toEqual(['c1', 'c2', 'c3', 'c5', 'c6', 'd1', 'd2', 'e1', 'e2', 'e3']);
    expect(issues.filter(({ code }) => code === 'pilot.implied').map(({ params }) => params)).toEqual([
      { question: 'c2', decidedBy: 'c2' },
      { question: 'c4', decidedBy: 'c3' },
    ]);
    expect(project.taxDataBy).toBeNull();
    expect(project.manager.mobile).toBeNull();
  });

  test('warns of three scopes in other words and of a health card number', () => {
    expect(told('pilot.scope_literal')).toHaveLength(3);
    expect(told('pilot.health_data')).toEqual(['services.servizio-altri-enti.additionalData.0']);
    expect(issues).toHaveLength(16);
  });

  test('has three qualified services with the same four mechanisms, and CEI beside CIE', () => {
    const sheets = [...project.services];
    expect(sheets).toHaveLength(3);
    for (const { type, mechanisms, asPrinted } of sheets) {
      expect(type).toBe('Q');
      expect(Object.values(mechanisms)).toEqual([true, true, true, true]);
      expect(asPrinted?.scope).toBe('Locale');
      expect(asPrinted?.frontEnds).toContain('lettore di CEI');
    }
    expect(sheets[0]?.description).toContain('CIE');
    expect(sheets[1]?.description).toContain('CEI');
  });

  test('every issue has its sentence in each language', () => {
    for (const table of [it, de, en]) {
      for (const issue of issues) {
        const sentence = describeIssue(issue, table);
        expect(sentence).not.toBe(issue.code);
        expect(sentence).not.toContain('undefined');
      }
    }
  });
});

test('version 1 is frozen, and opens for ever', () => {
  const file = createRequire(import.meta.url).resolve('@pds/fixtures/stored/pilot-project-v1.json');
  const text = readFileSync(file, 'utf8');
  expect(sha256Hex(text)).toBe('d789ad16f84e80cef89d61f1a80b8d226172474752acc1bd55403f8c785396fd');
  expect(canonicalJson(JSON.parse(text))).toBe(text);
  expect(isValid(parsePilotProject(text))).toBe(true);
});
