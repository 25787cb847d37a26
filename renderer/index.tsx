// Runs before any schema is made.
// oxlint-disable-next-line import/no-unassigned-import
import './no-eval.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import './look/base.css';
import { followPreferences } from './ui/use-preferences.ts';

const place = document.getElementById('root');
if (place === null) throw new Error('the page has no #root');

// The first picture already has the right language and look.
await followPreferences();
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
