import { defineConfig } from 'tsup';
import { library } from '../../tsup.base';

export default defineConfig(
  library({
    index: 'src/index.ts',
    'base/index': 'src/base/index.ts',
    'objectives/index': 'src/objectives/index.ts',
    'pilot/index': 'src/pilot/index.ts',
    'messages/it': 'src/messages/it/index.ts',
    'messages/de': 'src/messages/de/index.ts',
    'messages/en': 'src/messages/en/index.ts',
  }),
);
