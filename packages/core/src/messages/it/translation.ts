import type { Translation } from '../../base/messages';

export const translation: Translation = { status: 'read' };
