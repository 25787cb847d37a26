import { config } from 'zod';

// zod would otherwise try `new Function` once, which our CSP refuses and reports.
config({ jitless: true });
