import { expect, test } from 'vitest';
import { areaOf } from './areas';

test('which row falls into which area, and which of its fields into another', () => {
  const fields: Readonly<Record<string, readonly string[]>> = {
    root: ['title', 'settings'],
    municipalities: ['name', 'emissionModel', 'inaLink', 'accessPort'],
    sites: ['name', 'issuingStations', 'accessPoints', 'referentId'],
    people: ['name'],
    roles: ['personId'],
    processes: ['classification'],
    activities: ['title'],
    assets: ['value'],
    threats: ['applicable'],
    vulnerabilities: ['applicable'],
    scenarios: ['likelihood', 'vulnerabilityCodes', 'threatCode'],
    measures: ['state'],
    policies: ['text'],
    procedures: ['title'],
    survey: ['state'],
    versions: ['state'],
  };
  const found = Object.entries(fields).map(([name, of]) => [
    name,
    areaOf(name),
    ...of.map((field) => areaOf(name, field)),
  ]);
  expect(found).toEqual([
    ['root', 'rischi', 'rischi', 'rischi'],
    ['municipalities', 'organizzativa', 'organizzativa', 'tecnica', 'tecnica', 'tecnica'],
    ['sites', 'logistica', 'logistica', 'tecnica', 'tecnica', 'organizzativa'],
    ['people', 'organizzativa', 'organizzativa'],
    ['roles', 'organizzativa', 'organizzativa'],
    ['processes', 'classificazione-processi', 'classificazione-processi'],
    ['activities', 'procedure', 'procedure'],
    ['assets', 'tecnica', 'tecnica'],
    ['threats', 'minacce', 'minacce'],
    ['vulnerabilities', 'vulnerabilita', 'vulnerabilita'],
    ['scenarios', 'rischi', 'rischi', 'vulnerabilita', 'minacce'],
    ['measures', 'rischi', 'rischi'],
    ['policies', 'procedure', 'procedure'],
    ['procedures', 'procedure', 'procedure'],
    ['survey', undefined, undefined],
    ['versions', undefined, undefined],
  ]);
});
