import { canonicalJson, describeIssue, isValid } from '@pds/core/base';
import { de } from '@pds/core/messages/de';
import { en } from '@pds/core/messages/en';
import { fr } from '@pds/core/messages/fr';
import { it } from '@pds/core/messages/it';
import { sl } from '@pds/core/messages/sl';
import { PILOT_QUESTIONS, parsePilotProject, SHEET_QUESTIONS } from '@pds/core/pilot';
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
    for (const { type, mechanisms, asPrinted, frontEnds } of sheets) {
      const { asPrinted: words, ...marks } = mechanisms;
      expect(type).toBe('Q');
      expect(Object.values(marks)).toEqual([true, true, true, true]);
      expect(Object.keys(words ?? {})).toEqual(Object.keys(marks));
      expect(asPrinted?.scope).toBe('Locale');
      expect(JSON.stringify(frontEnds)).toContain('lettore di CEI');
    }
    expect(sheets[0]?.description).toContain('CIE');
    expect(sheets[1]?.description).toContain('CEI');
  });

  test('keeps the words of its headings, questions and boxes, and the one act that it cites', () => {
    expect([...project.sections].map(({ letter }) => letter).join('')).toBe('abcdef');
    expect(
      [...project.sections].flatMap(({ questions }) => questions.map(({ question }) => question)).sort(),
    ).toEqual(Object.keys({ ...PILOT_QUESTIONS, ...SHEET_QUESTIONS }).sort());
    expect([...project.citations].map(({ question, date }) => [question, date])).toEqual([
      ['a1', '2000-07-19'],
    ]);
    const { blankStorage, operatorAuthentication, theftRisk, insiderRisk, dataLossRisk } = project;
    for (const group of [blankStorage, operatorAuthentication, theftRisk, insiderRisk, dataLossRisk]) {
      const { asPrinted: words, otherText, ...boxes } = group;
      expect(otherText).toBeNull();
      expect(Object.keys(words ?? {})).toEqual(Object.keys(boxes));
    }
  });

  test('tells a blank list from a dash: none is not blank', () => {
    expect([...project.services].map(({ additionalData }) => additionalData?.length)).toEqual([1, 0, 1]);
    expect([...project.services].map(({ providers }) => providers?.length)).toEqual([
      undefined,
      undefined,
      2,
    ]);
    expect(project.areas).toBeNull();
  });

  test('every issue has its sentence in each language', () => {
    for (const table of [it, de, en, fr, sl]) {
      for (const issue of issues) {
        const sentence = describeIssue(issue, table);
        expect(sentence).not.toBe(issue.code);
        expect(sentence).not.toContain('undefined');
      }
    }
  });
});
