import type { Drawing } from '../picture/drawing';
import { fittedSize } from '../picture/drawing';
import { escapeXml } from '../xml/xml';

/** English metric units in 1/96 inch. */
const UNIT = 9525;

/** In twentieths of a point: what stays of a page under a heading and over a caption. */
const MOST_HEIGHT = 11_000;

/** English metric units in a twentieth of a point. */
const TWIP = 635;

/**
 * A drawing in the line of text. Word 2016 and later show the SVG (the extension of its picture), others the metafile.
 */
export function drawing({ number, title, alternative, ...size }: Drawing, mostWidth: number): string {
  const fitted = fittedSize(size, UNIT, mostWidth * TWIP, MOST_HEIGHT * TWIP);
  const [width, height] = [Math.round(fitted.width), Math.round(fitted.height)];
  const name = escapeXml(title.slice(0, 255));
  const properties = `id="${number}" name="${name}" descr="${escapeXml(alternative)}"`;
  return `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${width}" cy="${height}"/><wp:docPr ${properties}/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr ${properties}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rIdEmf${number}"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip r:embed="rIdSvg${number}"/></a:ext></a:extLst></a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}
