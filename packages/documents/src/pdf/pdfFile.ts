import { utf8Bytes } from '@pds/core/base';
import { COLOURS } from '../paper/look';
import { pageWords } from '../paper/pageWords';
import { type Paper, type Part, plainWords, type SectionPart } from '../paper/paper';
import { escapeXml } from '../xml/xml';
import { type Canvas, PAGE } from './canvas';
import { BODY, Flow } from './flow';
import { Faces } from './font/faces';
import { linesOf } from './lines';
import { type Painting, type Place, paintParts } from './paintParts';
import { PdfObjects, pdfNumber, pdfText, type Ref, refText } from './pdfObjects';
import { StructureElement, writeStructure } from './structure';

/** What makes the file, as its properties name it. */
const PRODUCER = '@pds/documents';

/**
 * The paper as a PDF 1.7: tagged, with bookmarks, language and embedded fonts. Whether it conforms to PDF/UA or PDF/A is
 * for a validator to say, and nothing here claims it.
 */
export function pdfFile(paper: Paper): Uint8Array {
  const faces = new Faces();
  const painting: Painting = { flow: new Flow(), faces, places: new Map() };
  const document = new StructureElement('Document', null, { language: paper.languages[0]! });
  paintParts(paper.parts, document, painting);
  painting.flow.flush();
  const { pages } = painting.flow;
  paintRunning(paper, pages, faces);

  const objects = new PdfObjects();
  const tree = objects.reserve();
  const pageRefs = pages.map(() => objects.reserve());
  const contents = pages.map((page) => objects.addStream('', page.content()));
  const used = faces.all.filter((face) => face.used);
  const fonts = used.map((face) => `/${face.resource} ${refText(face.embed(objects))}`).join(' ');
  const links = addLinks(objects, pages, pageRefs, painting.places);
  pages.forEach((page, i) => {
    const annotations =
      page.annotations.length > 0 ? ` /Annots [${page.annotations.map(refText).join(' ')}]` : '';
    objects.put(
      pageRefs[i]!,
      `<</Type /Page /Parent ${refText(tree)} /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Resources <</Font <<${fonts}>>>> /Contents ${refText(contents[i]!)} /StructParents ${i} /Tabs /S${annotations}>>`,
    );
  });
  objects.put(tree, `<</Type /Pages /Count ${pages.length} /Kids [${pageRefs.map(refText).join(' ')}]>>`);
  const owners = pages.map((page, i) => ({ ref: pageRefs[i]!, owners: page.owners }));
  const structure = writeStructure(objects, document, owners, links);
  const outlines = addOutlines(objects, paper.parts, pageRefs, painting.places);
  const metadata = objects.addStream('/Type /Metadata /Subtype /XML', utf8Bytes(xmp(paper)), 'plain');
  const root = objects.add(
    `<</Type /Catalog /Pages ${refText(tree)} /Lang (${paper.languages[0]}) /MarkInfo <</Marked true>> /StructTreeRoot ${refText(structure)} /ViewerPreferences <</DisplayDocTitle true>> /Metadata ${refText(metadata)}${outlines === null ? '' : ` /Outlines ${refText(outlines)} /PageMode /UseOutlines`}>>`,
  );
  return objects.bytes(root, objects.add(properties(paper)));
}

/** The lines at the head and foot of every page but a cover. */
function paintRunning({ running, languages, parts }: Paper, pages: readonly Canvas[], faces: Faces): void {
  const covered = parts.some((part) => part.kind === 'title' && part.cover);
  const [before, between] = pageWords(languages).page;
  const style = { size: 8, colour: COLOURS.soft };
  const language = languages[0]!;
  const width = BODY.right - BODY.left;
  /** What fits on one line; a longer text is cut, since it stands on every page anyway. */
  const oneLine = (text: string, room: number) => {
    const [line, ...others] = linesOf([{ text, language }], faces, style, room);
    const words = line!.fragments.map((fragment) => fragment.text).join('');
    return others.length > 0 ? `${words} …` : words;
  };
  pages.forEach((page, i) => {
    if (covered && i === 0) return;
    const number = `${before}${i + 1}${between}${pages.length}`;
    const room = width - faces.regular.widthOf(number, style.size) - 20;
    page.running('Header');
    page.text(oneLine(running.header, width - 12), faces.regular, style.size, style.colour, BODY.left, 38);
    page.running('Footer');
    const y = PAGE.height - 30;
    page.text(oneLine(running.footer, room), faces.regular, style.size, style.colour, BODY.left, y);
    page.lateText(() => number, faces.regular, style.size, style.colour, BODY.right, y);
  });
}

function destination(pageRefs: readonly Ref[], place: Place | undefined): string {
  const { page, y } = place ?? { page: 0, y: 0 };
  return `[${refText(pageRefs[page]!)} /XYZ 0 ${pdfNumber(PAGE.height - y + 10)} null]`;
}

/** The links' annotations; returns their elements in the order of their numbers in the parent tree. */
function addLinks(
  objects: PdfObjects,
  pages: readonly Canvas[],
  pageRefs: readonly Ref[],
  places: ReadonlyMap<string, Place>,
): readonly StructureElement[] {
  const elements: StructureElement[] = [];
  for (const page of pages) {
    for (const { element, target, title, x, y, width, height } of page.links) {
      const area = [x, PAGE.height - y - height, x + width, PAGE.height - y].map(pdfNumber).join(' ');
      const key = pages.length + elements.push(element) - 1;
      const annotation = objects.add(
        `<</Type /Annot /Subtype /Link /Rect [${area}] /Border [0 0 0] /F 4 /Dest ${destination(pageRefs, places.get(target))} /Contents ${pdfText(title)} /StructParent ${key}>>`,
      );
      page.annotations.push(annotation);
      element.kids.push({ annotation, page: page.index });
    }
  }
  return elements;
}

/** The sections as bookmarks, nested as they are; null without any. */
function addOutlines(
  objects: PdfObjects,
  parts: readonly Part[],
  pageRefs: readonly Ref[],
  places: ReadonlyMap<string, Place>,
): Ref | null {
  const sections = sectionsIn(parts);
  if (sections.length === 0) return null;
  const root = objects.reserve();
  const level = (list: readonly SectionPart[], parent: Ref): string => {
    const refs = list.map(() => objects.reserve());
    list.forEach(({ id, number, title, parts }, i) => {
      const inner = sectionsIn(parts);
      const words = plainWords(title);
      objects.put(
        refs[i]!,
        [
          `<</Title ${pdfText(number === null ? words : `${number} ${words}`)} /Parent ${refText(parent)}`,
          i === 0 ? '' : ` /Prev ${refText(refs[i - 1]!)}`,
          i === list.length - 1 ? '' : ` /Next ${refText(refs[i + 1]!)}`,
          ` /Dest ${destination(pageRefs, places.get(id))}`,
          inner.length === 0 ? '' : ` ${level(inner, refs[i]!)} /Count -${inner.length}`,
          '>>',
        ].join(''),
      );
    });
    return `/First ${refText(refs[0]!)} /Last ${refText(refs.at(-1)!)}`;
  };
  objects.put(root, `<</Type /Outlines ${level(sections, root)} /Count ${sections.length}>>`);
  return root;
}

function sectionsIn(parts: readonly Part[]): readonly SectionPart[] {
  return parts.filter((part) => part.kind === 'section');
}

function properties({ title, meta }: Paper): string {
  const date = meta.date === null ? null : `(D:${meta.date.replaceAll('-', '')}000000Z)`;
  const dates = date === null ? '' : ` /CreationDate ${date} /ModDate ${date}`;
  return `<</Title ${pdfText(title)} /Author ${pdfText(meta.author)} /Subject ${pdfText(meta.subject)} /Producer ${pdfText(PRODUCER)}${dates}>>`;
}

function xmp({ title, meta, languages }: Paper): string {
  const alternative = (text: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;
  const date = meta.date === null ? null : `${meta.date}T00:00:00Z`;
  const dates =
    date === null ? '' : `<xmp:CreateDate>${date}</xmp:CreateDate><xmp:ModifyDate>${date}</xmp:ModifyDate>`;
  const bag = languages.map((language) => `<rdf:li>${language}</rdf:li>`).join('');
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><dc:format>application/pdf</dc:format><dc:title>${alternative(title)}</dc:title><dc:description>${alternative(meta.subject)}</dc:description><dc:creator><rdf:Seq><rdf:li>${escapeXml(meta.author)}</rdf:li></rdf:Seq></dc:creator><dc:language><rdf:Bag>${bag}</rdf:Bag></dc:language><pdf:Producer>${PRODUCER}</pdf:Producer>${dates}</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}
