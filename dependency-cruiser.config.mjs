/**
 * Who may import whom (docs/architecture.md). Another package is reached through its `exports`: before a build that is
 * an unresolved `@pds/core/base`, after it `packages/core/dist/base/index.d.ts`; each rule knows both.
 */

const TESTS = '\\.(test|stories)\\.tsx?$|/test(ing)?/';

/** Features of core that do not know one another. */
const FEATURES = ['risk', 'procedures', 'objectives', 'pilot', 'cie', 'measures', 'issuance'];

const CORE = '^packages/core/src/';

/** @param {string} name a package, or several as `(a|b)` */
function pkg(name) {
  return `^(@pds/${name}(/|$)|packages/${name}/)`;
}

/** @param {string} name a third-party package, or several as `(a|b)` */
function thirdParty(name) {
  return `(^|/)node_modules/${name}/|^${name}(/|$)`;
}

/**
 * @param {string} name
 * @param {string} comment
 * @param {import('dependency-cruiser').IRegularForbiddenRuleType['from']} from
 * @param {import('dependency-cruiser').IRegularForbiddenRuleType['to']} to
 * @returns {import('dependency-cruiser').IRegularForbiddenRuleType}
 */
function forbid(name, comment, from, to) {
  return { name, comment, severity: 'error', from, to };
}

/** @satisfies {import('dependency-cruiser').IConfiguration} */
const configuration = {
  forbidden: [
    forbid(
      'no-cycles',
      'Two files that need each other while they run are one concept.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    forbid(
      'no-insides',
      "Another package's files are reached only by the names in its `exports`.",
      { path: '^(?:packages|apps)/([^/]+)/' },
      {
        path: '^(packages|apps)/[^/]+/|^@pds/[^/]+/(src|dist)/',
        pathNot: ['^(?:packages|apps)/$1/', '^packages/[^/]+/dist/', '^packages/fixtures/logs/'],
      },
    ),
    forbid(
      'no-dist-paths',
      "Another package's build is reached by its name, never by a path.",
      { path: '^(packages|apps)/' },
      { path: '^packages/[^/]+/dist/', dependencyTypes: ['local'] },
    ),
    forbid(
      'only-declared',
      'What the code imports, its own manifest declares.',
      { path: '^packages/(core|cie|documents|ui)/src/', pathNot: TESTS },
      {
        dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'],
        pathNot: '^(@pds/|packages/[^/]+/dist/)',
      },
    ),
    forbid(
      'no-test-code',
      'What ships imports no tests, stories or their builders.',
      { path: '^(packages|apps)/[^/]+/src/', pathNot: TESTS },
      { path: TESTS },
    ),
    forbid(
      'no-dev-dependencies',
      'Published code stands on dependencies and peers.',
      { path: '^packages/(core|cie|documents|ui)/src/', pathNot: TESTS },
      {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['npm-peer', 'type-only'],
        pathNot: pkg('(core|cie)'),
      },
    ),

    forbid(
      'base-is-lowest',
      '`core/base` stands on nothing of core.',
      { path: `${CORE}base/`, pathNot: TESTS },
      { path: CORE, pathNot: `${CORE}base/` },
    ),
    forbid(
      'schema-is-for-features',
      '`core/schema` carries zod: neither base, nor card data, nor another package sees it.',
      { path: '^(packages|apps)/', pathNot: [`${CORE}(?!base/|cie/)`, TESTS] },
      { path: `${CORE}schema/|^@pds/core/schema` },
    ),
    forbid(
      'schema-knows-no-feature',
      '`core/schema` stands on base.',
      { path: `${CORE}schema/`, pathNot: TESTS },
      { path: CORE, pathNot: `${CORE}(base|schema)/` },
    ),
    forbid(
      'tables-know-no-feature',
      '`tables` stands on base: features declare their profiles in its words.',
      { path: `${CORE}tables/`, pathNot: TESTS },
      { path: CORE, pathNot: `${CORE}(base|tables)/` },
    ),
    forbid(
      'norms-know-no-feature',
      '`norms` reads the citations of any record: it stands on base and schema.',
      { path: `${CORE}norms/`, pathNot: TESTS },
      { path: CORE, pathNot: `${CORE}(base|schema|norms)/` },
    ),
    forbid(
      'features-apart',
      'Feature folders do not import one another.',
      { path: `${CORE}(${FEATURES.join('|')})/`, pathNot: TESTS },
      { path: `${CORE}(${FEATURES.join('|')}|plan)/`, pathNot: `${CORE}$1/` },
    ),
    forbid(
      'features-are-opened',
      '`document` opens the features and `draft` edits them; no feature knows either, not even its types.',
      { path: `${CORE}(${FEATURES.join('|')}|plan|municipality)/`, pathNot: TESTS },
      { path: `${CORE}(document|draft)/` },
    ),
    forbid(
      'plan-stands-on',
      '`plan` may use risk, measures and municipality.',
      { path: `${CORE}plan/`, pathNot: TESTS },
      { path: `${CORE}(procedures|objectives|pilot|cie|issuance)/` },
    ),
    forbid(
      'municipality-is-shared',
      '`municipality` knows no feature.',
      { path: `${CORE}municipality/`, pathNot: TESTS },
      { path: `${CORE}(${FEATURES.join('|')}|plan)/` },
    ),
    forbid(
      'draft-is-headless',
      '`draft` edits any record: it knows base and no feature.',
      { path: `${CORE}draft/`, pathNot: TESTS },
      { path: CORE, pathNot: `${CORE}(base|draft)/` },
    ),
    forbid(
      'passed-in',
      'Catalogues and messages are arguments of the domain, not imports.',
      { path: CORE, pathNot: [`${CORE}(catalogues|messages)/`, `${CORE}index\\.ts$`, TESTS] },
      { path: `${CORE}(catalogues|messages)/` },
    ),
    forbid(
      'light-rooms',
      'base, card data and @pds/cie cost nothing to a page that only checks a card.',
      { path: [`${CORE}(base|cie)/`, '^packages/cie/src/'], pathNot: TESTS },
      { path: thirdParty('(zod|immer|decimal\\.js)') },
    ),

    forbid(
      'core-stands-alone',
      'core knows no other package of ours.',
      { path: CORE, pathNot: TESTS },
      { path: pkg('[^/]+'), pathNot: '^packages/core/' },
    ),
    forbid(
      'cie-stands-on',
      '@pds/cie takes from core only base and card data.',
      { path: '^packages/cie/src/', pathNot: TESTS },
      {
        path: pkg('[^/]+'),
        pathNot: ['^packages/cie/', '^@pds/core/(base|cie)$', '^packages/core/dist/(base|cie)/'],
      },
    ),
    forbid(
      'documents-stands-on',
      '@pds/documents stands on core alone.',
      { path: '^packages/documents/src/', pathNot: TESTS },
      { path: pkg('[^/]+'), pathNot: [pkg('core'), '^packages/documents/'] },
    ),
    forbid(
      'ui-stands-on',
      '@pds/ui stands on core and cie; papers reach it as a prop.',
      { path: '^packages/ui/src/', pathNot: TESTS },
      { path: pkg('[^/]+'), pathNot: [pkg('(core|cie)'), '^packages/ui/'] },
    ),
    forbid(
      'fixtures-are-data',
      'The fixtures depend on no package.',
      { path: '^packages/fixtures/src/', pathNot: TESTS },
      { path: [pkg('[^/]+'), 'node_modules'], pathNot: '^packages/fixtures/' },
    ),
    forbid(
      'leaves',
      'Nobody imports the conformance tests, the benchmarks or an application.',
      { path: '^(packages|apps)/', pathNot: '^(packages/(conformance|bench)|apps/(desk|storybook))/' },
      { path: '^(@pds/(conformance|bench|desk|storybook)|packages/(conformance|bench)|apps)(/|$)' },
    ),
    forbid(
      'no-node',
      'Only bin/, node/ and documents/pdf may call Node.',
      {
        path: '^packages/(core|cie|documents|ui)/src/',
        pathNot: ['/src/(bin|node)/', '^packages/documents/src/pdf/', TESTS],
      },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'no-react-in-the-domain',
      'core, cie and documents know no React.',
      { path: '^packages/(core|cie|documents)/src/' },
      { path: thirdParty('(react|react-dom|@types/react|@types/react-dom)') },
    ),
  ],
  options: {
    doNotFollow: { path: ['node_modules', '/dist/'] },
    exclude: { path: '/(storybook-static|\\.cache)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.js'],
    },
  },
};

export default configuration;
