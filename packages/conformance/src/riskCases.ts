import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const VECTORS = process.env.PDS_VECTORS ?? resolve(import.meta.dirname, '../../../../shared/vectors');
const FILE = resolve(VECTORS, '../domain/data/risk-cases.json');

/** Why the tests on reference cases written by others are skipped; `undefined` where the cases are there. */
export const CASES_ABSENT: string | undefined = existsSync(FILE)
  ? undefined
  : `the reference cases of other risk tools are not at ${FILE}; PDS_VECTORS names the folder beside theirs`;

/** What of the groups is read here. */
export interface RiskCases {
  readonly matrices: readonly {
    readonly name: string;
    readonly riskLevels: readonly string[];
    readonly grid: readonly (readonly number[])[];
    readonly monotone: boolean;
  }[];
  readonly monarcScenarioBands: {
    readonly cases: readonly {
      readonly likelihood: number;
      readonly severities: Readonly<Record<string, number>>;
      readonly band: string;
      readonly controlling?: readonly string[];
    }[];
  };
  readonly inheritance: readonly {
    readonly own?: Readonly<Record<string, readonly number[] | null>>;
    readonly edges: readonly (readonly [string, string])[];
    readonly expectedEffective?: Readonly<Record<string, readonly number[]>>;
    readonly expected?: 'CYCLE';
  }[];
  readonly simpleRisk5x5: {
    readonly cases: readonly {
      readonly model: number;
      readonly likelihood: number;
      readonly impact: number;
      readonly score10: string;
    }[];
    readonly residual: readonly unknown[];
  };
  readonly thalesISRA: {
    readonly cases: readonly {
      readonly impact: number;
      readonly likelihood: number;
      readonly decision: string;
      readonly attackPaths: readonly (readonly number[])[];
      readonly expected: { readonly inherent: number; readonly residual: number };
    }[];
  };
  readonly aleLognormal: readonly {
    readonly low: string;
    readonly high: string;
    readonly frequency: string;
    readonly expectedALE: string;
    readonly ourClosedForm: string;
    readonly note?: string;
  }[];
  readonly aleLognormalFit: readonly {
    readonly low: string;
    readonly high: string;
    readonly mean: string;
    readonly median: string;
    readonly p99: string;
  }[];
  readonly betaPert: {
    readonly cases: readonly {
      readonly low: number;
      readonly mode: number;
      readonly high: number;
      readonly gamma: number;
      readonly mean: string;
      readonly standard: Readonly<Record<'stdev' | 'p10' | 'p50' | 'p90', string>>;
      readonly pyfair: { readonly stdev: string };
    }[];
    readonly publishedSample: { readonly sampleMean: string };
  };
  readonly fairTree: readonly {
    readonly node: string;
    readonly cases?: readonly (readonly (string | number)[])[];
  }[];
  readonly ale: readonly [
    { readonly SLE: string; readonly ARO: string; readonly ALE: string },
    {
      readonly value: string;
      readonly degradation: string;
      readonly frequency: string;
      readonly risk: string;
      readonly safeguards: { readonly onImpact: string; readonly onFrequency: string };
      readonly residualRisk: string;
    },
  ];
  readonly controlCombination: {
    readonly cases: readonly {
      readonly effectiveness: readonly string[];
      readonly max: string;
      readonly multiplicative: string;
      readonly sumCapped: string;
    }[];
  };
  readonly mageritDependency: {
    readonly cases: readonly {
      readonly edges: readonly (readonly [string, string, string])[];
      readonly from: string;
      readonly to: string;
      readonly expected: string;
    }[];
  };
}

/** The reference cases; ask `CASES_ABSENT` first. */
export function riskCases(): RiskCases {
  return JSON.parse(readFileSync(FILE, 'utf8')) as RiskCases;
}
