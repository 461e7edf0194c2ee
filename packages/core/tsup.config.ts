import { defineConfig } from 'tsup';
import { library } from '../../tsup.base';

export default defineConfig(
  library({
    index: 'src/index.ts',
    'base/index': 'src/base/index.ts',
    'catalogues/index': 'src/catalogues/index.ts',
    'document/index': 'src/document/index.ts',
    'draft/index': 'src/draft/index.ts',
    'issuance/index': 'src/issuance/index.ts',
    'municipality/index': 'src/municipality/index.ts',
    'norms/index': 'src/norms/index.ts',
    'objectives/index': 'src/objectives/index.ts',
    'pilot/index': 'src/pilot/index.ts',
    'plan/index': 'src/plan/index.ts',
    'procedures/index': 'src/procedures/index.ts',
    'risk/index': 'src/risk/index.ts',
    'tables/index': 'src/tables/index.ts',
    'messages/it': 'src/messages/it/index.ts',
    'messages/de': 'src/messages/de/index.ts',
    'messages/en': 'src/messages/en/index.ts',
    'messages/fr': 'src/messages/fr/index.ts',
    'messages/sl': 'src/messages/sl/index.ts',
  }),
);
