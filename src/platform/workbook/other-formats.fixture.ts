import type { DataFormat } from './contract.ts'

/** The beginning of files of data that are no tables, as their programs write them. */
export const otherFormats: readonly [DataFormat, string][] = [
  [
    'SDMX',
    '<?xml version="1.0"?>\n<mes:StructureSpecificData xmlns:mes="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message"></mes:StructureSpecificData>',
  ],
  ['SDMX', '{"header":{"id":"x"},"dataSets":[{"action":"Information","series":{}}]}'],
  [
    'STRATML',
    '<?xml version="1.0" encoding="UTF-8"?>\n<?xml-stylesheet type="text/xsl" href="stratml.xsl"?>\n<StrategicPlan xmlns="urn:ISO:std:iso:17469:tech:xsd:stratml_core"><Name>Plan</Name></StrategicPlan>',
  ],
  [
    'STRATML',
    '<PerformancePlanOrReport xmlns="urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport" Type="Performance_Plan"><Name>"Plan</Name></PerformancePlanOrReport>',
  ],
  ['IATI', '<?xml version="1.0"?>\n<iati-activities version="2.03"><iati-activity/></iati-activities>'],
  ['DHIS2', '<?xml version="1.0"?><dataValueSet xmlns="http://dhis2.org/schema/dxf/2.0"><dataValue/></dataValueSet>'],
  ['DHIS2', '{"dataValues":[{"dataElement":"f7n9E0hX8qk","period":"201401","value":"12"}]}'],
  [
    'SPREADSHEETML',
    '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"></Workbook>',
  ],
  ['HTML', '<!DOCTYPE html>\n<html><body><table><tr><td>1</td></tr></table></body></html>'],
  ['HTML', '<table><tr><td>1</td></tr></table>'],
  ['XML', '<?xml version="1.0"?>\n<figures><figure>1</figure></figures>'],
  ['JSON_STAT', '{"version":"2.0","class":"dataset","id":["geo"],"size":[1],"dimension":{},"value":[1]}'],
  ['GEOJSON', '{"type":"FeatureCollection","features":[]}'],
  ['JSON', '{"title":"Crimes","count":3}'],
  ['PDF', '%PDF-1.7\n1 0 obj\n<<>>\nendobj\n'],
  ['RTF', '{\\rtf1\\ansi Hello}'],
  ['WORD', '<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>'],
]
