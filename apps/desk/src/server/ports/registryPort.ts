import type { CivilDate, Result } from '@pds/core/base';
import type { PortIssue } from './portIssue';

/** What the register tells of a person to whom a card is issued, and no more. */
export interface RegistryPerson {
  readonly fiscalCode: string;
  readonly surname: string;
  readonly givenNames: string;
  readonly birthDate: CivilDate;
  readonly citizenships: readonly string[];
}

/** The register of residents (ANPR, or the suite's own copy). A person who is not there is `null`. */
export interface RegistryPort {
  findPerson(municipalityId: string, fiscalCode: string): Promise<Result<RegistryPerson | null, PortIssue>>;
}
