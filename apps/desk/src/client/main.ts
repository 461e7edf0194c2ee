import './jitless';

// The schemas are made when their modules load, so these come after zod was told.
void import('./start');
