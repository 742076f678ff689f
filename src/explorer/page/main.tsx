/** Entry of the page. */
import './workers.ts';
import 'graphiql/style.css';
import './page.css';
import './bar.css';
import './phone.css';
import { createRoot } from 'react-dom/client';
import { Explorer } from './explorer.tsx';
import { settingsOfPage } from './settings.ts';

const place = document.getElementById('explorer');
if (place === null) throw new Error('The page has no element #explorer');
createRoot(place).render(<Explorer endpoint={location.pathname} settings={settingsOfPage()} />);
