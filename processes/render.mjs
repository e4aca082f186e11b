// Draws every process in this folder as docs/processes/<story>.svg, for the page that explains them.
// In a folder of your own:  npm install bpmn-js puppeteer
// then there:               node PATH/processes/render.mjs
// puppeteer brings a browser; PUPPETEER_EXECUTABLE_PATH names another one.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = createRequire(join(process.cwd(), 'package.json'));
const puppeteer = packages('puppeteer');
const processes = fileURLToPath(new URL('.', import.meta.url));
const pictures = fileURLToPath(new URL('../docs/processes/', import.meta.url));

/** The picture without what only an editor needs, and the same bytes whenever it is drawn. */
function tidied(svg) {
  const markers = new Map();
  return svg
    .replace(/marker-[a-z0-9]{20,}/g, (id) => markers.get(id) ?? markers.set(id, `marker-${markers.size + 1}`).get(id))
    .replace(/^[\s\S]*?<svg/, '<svg')
    .replace(/<(rect|polyline|path|circle)[^>]*class="djs-hit[^>]*\/>/g, '')
    .replace(/-?\d+\.\d{3,}/g, (number) => String(Math.round(number * 10) / 10))
    .replace(/><g class="djs-group">/g, '>\n<g class="djs-group">')
    .replace(/viewBox="(\S+) (\S+) (\S+) (\S+)"[^>]*>/, '$&<rect x="$1" y="$2" width="$3" height="$4" fill="white"/>');
}

const browser = await puppeteer.launch({ args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.setContent('<div id="canvas" style="width: 2400px; height: 1200px"></div>');
await page.addScriptTag({ path: packages.resolve('bpmn-js/dist/bpmn-viewer.production.min.js') });
for (const file of readdirSync(processes).filter((name) => name.endsWith('.bpmn')).sort()) {
  const drawn = await page.evaluate(async (xml) => {
    const viewer = new window.BpmnJS({ container: '#canvas' });
    const { warnings } = await viewer.importXML(xml);
    const { svg } = await viewer.saveSVG();
    viewer.destroy();
    return { svg, warnings: warnings.map((warning) => warning.message) };
  }, readFileSync(join(processes, file), 'utf8'));
  drawn.warnings.forEach((warning) => console.error(`${file}: ${warning}`));
  writeFileSync(join(pictures, `${basename(file, '.bpmn')}.svg`), tidied(drawn.svg) + '\n');
}
await browser.close();
