import * as z from 'zod';

// First import of the window: zod otherwise tries `new Function` when the contract is loaded, which the
// content security policy refuses and reports.
z.config({ jitless: true });
