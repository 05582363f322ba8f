/** What workbooks hold beside cells, as small as each may be; written as Excel writes it. */

import { strToU8 } from 'fflate';
import { PACKAGE, SPREADSHEET, TRANSITIONAL, type Feature } from './base';

const MAIN = TRANSITIONAL.main;
const R = TRANSITIONAL.relationships;
const OPEN = 'application/vnd.openxmlformats-officedocument';
const MS = 'http://schemas.microsoft.com/office';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const XDR = `xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"`;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const relations = (...items: readonly string[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
const relation = (id: string, type: string, target: string, external = ''): string =>
  `<Relationship Id="${id}" Type="${type.includes(':') ? type : `${R}/${type}`}" Target="${target}"${external}/>`;
const anchored = (inside: string): string =>
  `${HEAD}<xdr:wsDr ${XDR}><xdr:twoCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${inside}<xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;
const DRAWING_TYPE = { 'xl/drawings/drawing1.xml': `${OPEN}.drawing+xml` };
const VML = { vml: `${OPEN}.vmlDrawing` };
const vml = (kind: 'Note' | 'Checkbox'): string =>
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute"><x:ClientData ObjectType="${kind}"><x:Anchor>1,15,0,10,3,15,3,18</x:Anchor><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>`;

export const CHART: Feature = {
  ofSheet: [['rId1', 'drawing', '../drawings/drawing1.xml']],
  after: '<drawing r:id="rId1"/>',
  types: { ...DRAWING_TYPE, 'xl/charts/chart1.xml': `${OPEN}.drawingml.chart+xml` },
  parts: {
    'xl/drawings/drawing1.xml': anchored(
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${R}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
    ),
    'xl/drawings/_rels/drawing1.xml.rels': relations(relation('rId1', 'chart', '../charts/chart1.xml')),
    'xl/charts/chart1.xml': `${HEAD}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>'Báo cáo'!$B$2:$B$4</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`,
  },
};

/** One transparent point. */
const PNG = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  ),
);

export const PICTURE: Feature = {
  ofSheet: [['rId1', 'drawing', '../drawings/drawing1.xml']],
  after: '<drawing r:id="rId1"/>',
  types: DRAWING_TYPE,
  defaults: { png: 'image/png' },
  parts: {
    'xl/drawings/drawing1.xml': anchored(
      `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Con dấu"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${R}" r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`,
    ),
    'xl/drawings/_rels/drawing1.xml.rels': relations(relation('rId1', 'image', '../media/image1.png')),
    'xl/media/image1.png': PNG,
  },
};

export const PIVOT: Feature = {
  ofSheet: [['rId1', 'pivotTable', '../pivotTables/pivotTable1.xml']],
  ofWorkbook: [['rId20', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml']],
  behind: '<pivotCaches><pivotCache cacheId="1" r:id="rId20"/></pivotCaches>',
  types: {
    'xl/pivotTables/pivotTable1.xml': `${SPREADSHEET}.pivotTable+xml`,
    'xl/pivotCache/pivotCacheDefinition1.xml': `${SPREADSHEET}.pivotCacheDefinition+xml`,
    'xl/pivotCache/pivotCacheRecords1.xml': `${SPREADSHEET}.pivotCacheRecords+xml`,
  },
  parts: {
    'xl/pivotTables/pivotTable1.xml': `${HEAD}<pivotTableDefinition xmlns="${MAIN}" name="Pivot" cacheId="1" dataCaption="Values"><location ref="H20:I22" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="1"><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><dataFields count="1"><dataField name="Sum" fld="1"/></dataFields></pivotTableDefinition>`,
    'xl/pivotTables/_rels/pivotTable1.xml.rels': relations(
      relation('rId1', 'pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml'),
    ),
    'xl/pivotCache/pivotCacheDefinition1.xml': `${HEAD}<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${R}" r:id="rId1" recordCount="0"><cacheSource type="worksheet"><worksheetSource ref="A2:B4" sheet="Báo cáo"/></cacheSource><cacheFields count="2"><cacheField name="a" numFmtId="0"><sharedItems/></cacheField><cacheField name="b" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" minValue="1" maxValue="3"/></cacheField></cacheFields></pivotCacheDefinition>`,
    'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels': relations(
      relation('rId1', 'pivotCacheRecords', 'pivotCacheRecords1.xml'),
    ),
    'xl/pivotCache/pivotCacheRecords1.xml': `${HEAD}<pivotCacheRecords xmlns="${MAIN}" count="0"/>`,
  },
};

export const FORM_CONTROL: Feature = {
  ofSheet: [
    ['rId1', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['rId2', 'ctrlProp', '../ctrlProps/ctrlProp1.xml'],
  ],
  after: `<legacyDrawing r:id="rId1"/><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14" xmlns:x14="${MS}/spreadsheetml/2009/9/main"><controls><control shapeId="1025" r:id="rId2" name="Check Box 1"/></controls></mc:Choice></mc:AlternateContent>`,
  defaults: VML,
  types: { 'xl/ctrlProps/ctrlProp1.xml': 'application/vnd.ms-excel.controlproperties+xml' },
  parts: {
    'xl/drawings/vmlDrawing1.vml': vml('Checkbox'),
    'xl/ctrlProps/ctrlProp1.xml': `${HEAD}<formControlPr xmlns="${MS}/spreadsheetml/2009/9/main" objectType="CheckBox" fmlaLink="$D$2" noThreeD="1"/>`,
  },
};

const COMMENTS = `${HEAD}<comments xmlns="${MAIN}"><authors><author>Chuyên viên</author></authors><commentList><comment ref="B2" authorId="0"><text><r><t>Xem lại</t></r></text></comment></commentList></comments>`;

export const COMMENT: Feature = {
  ofSheet: [
    ['rId1', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['rId2', 'comments', '../comments1.xml'],
  ],
  after: '<legacyDrawing r:id="rId1"/>',
  defaults: VML,
  types: { 'xl/comments1.xml': `${SPREADSHEET}.comments+xml` },
  parts: { 'xl/drawings/vmlDrawing1.vml': vml('Note'), 'xl/comments1.xml': COMMENTS },
};

const THREADED = `${MS}/spreadsheetml/2018/threadedcomments`;

export const THREADED_COMMENT: Feature = {
  ...COMMENT,
  ofSheet: [
    ...(COMMENT.ofSheet ?? []),
    ['rId3', `${MS}/2017/10/relationships/threadedComment`, '../threadedComments/threadedComment1.xml'],
  ],
  ofWorkbook: [['rId20', `${MS}/2017/10/relationships/person`, 'persons/person.xml']],
  types: {
    ...COMMENT.types,
    'xl/threadedComments/threadedComment1.xml': 'application/vnd.ms-excel.threadedcomments+xml',
    'xl/persons/person.xml': 'application/vnd.ms-excel.person+xml',
  },
  parts: {
    ...COMMENT.parts,
    'xl/threadedComments/threadedComment1.xml': `${HEAD}<ThreadedComments xmlns="${THREADED}"><threadedComment ref="B2" dT="2026-01-05T08:00:00.00" personId="{11111111-1111-1111-1111-111111111111}" id="{22222222-2222-2222-2222-222222222222}"><text>Xem lại</text></threadedComment></ThreadedComments>`,
    'xl/persons/person.xml': `${HEAD}<personList xmlns="${THREADED}"><person displayName="Chuyên viên" id="{11111111-1111-1111-1111-111111111111}" userId="x" providerId="None"/></personList>`,
  },
};

export const MACROS: Feature = {
  ofWorkbook: [['rId20', `${MS}/2006/relationships/vbaProject`, 'vbaProject.bin']],
  defaults: { bin: 'application/vnd.ms-office.vbaProject' },
  parts: { 'xl/vbaProject.bin': strToU8('macros of somebody') },
};

export const EXTERNAL_LINK: Feature = {
  ofWorkbook: [['rId20', 'externalLink', 'externalLinks/externalLink1.xml']],
  names: '<definedName name="Ngoai">[1]Sheet1!$A$1</definedName>',
  types: { 'xl/externalLinks/externalLink1.xml': `${SPREADSHEET}.externalLink+xml` },
  parts: {
    'xl/externalLinks/externalLink1.xml': `${HEAD}<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${R}" r:id="rId1"><sheetNames><sheetName val="Sheet1"/></sheetNames></externalBook></externalLink>`,
    'xl/externalLinks/_rels/externalLink1.xml.rels': relations(
      relation('rId1', 'externalLinkPath', 'nam-ngoai.xlsx', ' TargetMode="External"'),
    ),
  },
};

export const CUSTOM_XML: Feature = {
  ofWorkbook: [['rId20', 'customXml', '../customXml/item1.xml']],
  types: { 'customXml/itemProps1.xml': `${OPEN}.customXmlProperties+xml` },
  parts: {
    'customXml/item1.xml': '<b:Sources xmlns:b="urn:khac"><b:a>1</b:a></b:Sources>',
    'customXml/itemProps1.xml': `${HEAD}<ds:datastoreItem ds:itemID="{33333333-3333-3333-3333-333333333333}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
    'customXml/_rels/item1.xml.rels': relations(relation('rId1', 'customXmlProps', 'itemProps1.xml')),
  },
};

/** Over cells that the base leaves free, but for the header's texts. */
const TABLE_PART = `<table xmlns="${MAIN}" id="1" name="Truong" displayName="Truong" ref="F1:G3" totalsRowShown="0"><autoFilter ref="F1:G3"/><tableColumns count="2"><tableColumn id="1" name="Column1"/><tableColumn id="2" name="Column2"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`;

export const TABLE: Feature = {
  ofSheet: [['rId1', 'table', '../tables/table1.xml']],
  after: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
  types: { 'xl/tables/table1.xml': `${SPREADSHEET}.table+xml` },
  parts: { 'xl/tables/table1.xml': HEAD + TABLE_PART },
};

const X14 = `xmlns:x14="${MS}/spreadsheetml/2009/9/main"`;
const X15 = `xmlns:x15="${MS}/spreadsheetml/2010/11/main"`;

export const SLICER: Feature = {
  ...TABLE,
  ofSheet: [...(TABLE.ofSheet ?? []), ['rId2', `${MS}/2007/relationships/slicer`, '../slicers/slicer1.xml']],
  ofWorkbook: [['rId20', `${MS}/2007/relationships/slicerCache`, 'slicerCaches/slicerCache1.xml']],
  after: `${TABLE.after ?? ''}<extLst><ext uri="{3A4CF648-6AED-40f4-86FF-DC5316D8AED3}" ${X14}><x14:slicerList><x14:slicer r:id="rId2"/></x14:slicerList></ext></extLst>`,
  behind: `<extLst><ext uri="{46BE6895-7355-4a93-B00E-2C351335B9C9}" ${X15}><x15:slicerCaches xmlns:x14="${MS}/spreadsheetml/2009/9/main"><x14:slicerCache r:id="rId20"/></x15:slicerCaches></ext></extLst>`,
  types: {
    ...TABLE.types,
    'xl/slicers/slicer1.xml': 'application/vnd.ms-excel.slicer+xml',
    'xl/slicerCaches/slicerCache1.xml': 'application/vnd.ms-excel.slicerCache+xml',
  },
  parts: {
    ...TABLE.parts,
    'xl/slicers/slicer1.xml': `${HEAD}<slicers xmlns="${MS}/spreadsheetml/2009/9/main"><slicer name="Column1" cache="Slicer_Column1" caption="Column1" rowHeight="241300"/></slicers>`,
    'xl/slicerCaches/slicerCache1.xml': `${HEAD}<slicerCacheDefinition xmlns="${MS}/spreadsheetml/2009/9/main" name="Slicer_Column1" sourceName="Column1"><extLst><x:ext xmlns:x="${MAIN}" uri="{2F2917AC-EB37-4324-AD4E-5DD8C200BD13}" ${X15}><x15:tableSlicerCache tableId="1" column="1"/></x:ext></extLst></slicerCacheDefinition>`,
  },
};

export const EXTENSIONS: Feature = {
  after: `<conditionalFormatting sqref="B2:B4"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>1</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="D2"><formula1>"Đạt,Không đạt"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A2" r:id="rId1" display="Bộ"/></hyperlinks><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" ${X14}><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${MS}/excel/2006/main"><x14:cfRule type="expression" priority="2" id="{44444444-4444-4444-4444-444444444444}"><xm:f>Khác!$A$1&gt;0</xm:f><x14:dxf><font><b/></font></x14:dxf></x14:cfRule><xm:sqref>B3</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`,
  ofSheet: [['rId1', 'hyperlink', 'https://moet.gov.vn/', 'External']],
};

export const PROTECTION: Feature = {
  after: '<sheetProtection password="CC1A" sheet="1" objects="1" scenarios="1"/><autoFilter ref="A2:D4"/>',
};
