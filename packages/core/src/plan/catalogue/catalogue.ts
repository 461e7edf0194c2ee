/** Where an entry comes from: S3 and S4 are Cesena's and Modena's documents, `norm` a rule, `practice` common use. */
export type EntrySource = 'S3' | 'S4' | 'norm' | 'practice';

export interface AssetKind {
  readonly id: string;
  readonly title: string;
  readonly group: string;
  /** Usual confidentiality, integrity, availability, 0 to 4. */
  readonly typical: { readonly C: number; readonly I: number; readonly A: number };
  /** True where the kind exists only while the municipality or a CAPA holds blank cards (models 2000 and 2007). */
  readonly legacyOnly: boolean;
}

export interface Threat {
  readonly code: string;
  readonly title: string;
  readonly origins: readonly ('accidentale' | 'deliberata' | 'ambientale')[];
  readonly sources: readonly EntrySource[];
  readonly assetKinds: readonly string[];
}

export interface Vulnerability {
  readonly code: string;
  readonly title: string;
  readonly sources: readonly EntrySource[];
  /** The threats that find it open. */
  readonly exposesTo: readonly string[];
  /** The countermeasures that close it. */
  readonly countermeasures: readonly string[];
}

export interface Countermeasure {
  readonly code: string;
  readonly title: string;
  readonly types: readonly ('organizzativa' | 'fisica' | 'logica' | 'tecnica' | 'legale')[];
  /** The axis of the risk that it lowers. */
  readonly acts: 'likelihood' | 'vulnerability' | 'impact';
  readonly sources: readonly EntrySource[];
  /** The threats that it works against. */
  readonly against: readonly string[];
}

/** A replaceable set of entries; a plan keeps the id and the edition it was written with. */
export interface SecurityCatalogue {
  readonly id: string;
  readonly edition: string;
  /** What the entries rest on, in Italian: papers print it. */
  readonly provenance: string;
  readonly assetKinds: readonly AssetKind[];
  readonly threats: readonly Threat[];
  readonly vulnerabilities: readonly Vulnerability[];
  readonly countermeasures: readonly Countermeasure[];
}
