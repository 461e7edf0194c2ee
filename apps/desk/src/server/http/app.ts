import { Hono } from 'hono';
import type { Desk } from '../desk';
import { answerFault, refuse } from './answers';
import { recordRoutes } from './recordRoutes';
import { sameOrigin, securityHeaders } from './security';
import { signInRoutes } from './signInRoutes';
import { serveFiles } from './staticFiles';

/** The desk as one function from request to answer. */
export function createApp(desk: Desk): Hono {
  const app = new Hono();
  app.onError(answerFault);
  app.use(securityHeaders());
  app.use(sameOrigin(desk.settings));
  app.route('/api/session', signInRoutes(desk));
  app.route('/api/municipalities', recordRoutes(desk));
  app.all('/api/*', () => {
    throw refuse('desk.not_found', {});
  });
  app.get('*', serveFiles(desk.files));
  return app;
}
