import * as z from 'zod';

/** The server's policy forbids `new Function`, with which zod would compile its schemas. */
z.config({ jitless: true });
