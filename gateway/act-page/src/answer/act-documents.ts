const FINDING = `code severity provision message { kk ru } fix { kk ru }`;
const EVIDENCE = `anchor quote startOffset endOffset language`;
const READING = `edition parts { anchor depth kind role number excluded lines { text strong runs { at offset length sourceLength } } }`;

export const ACT_DOCUMENT = `query ActOfPage($id: LegalActId!) {
  legalAct(id: $id) {
    actId kind number date registrationNumber status title { kk ru } issuer { kk ru }
    editions { date languages }
    findings { ${FINDING} }
    kk: reading(language: KK) { ${READING} }
    ru: reading(language: RU) { ${READING} }
  }
}`;

/** Asked apart from the text, so that the text stands when this has no answer. */
export const ANALYSIS_DOCUMENT = `query AnalysisOfPage($id: LegalActId!) {
  legalAct(id: $id) {
    analysis {
      analysedAt edition
      candidates {
        id kind name { kk ru } state score signals hidden gone reason { kk ru }
        evidence { ${EVIDENCE} } match { code name { kk ru } } marks { mark evidence { ${EVIDENCE} } }
      }
      requirements { candidate { id } item language verdict evidence { ${EVIDENCE} } }
      discrepancies { service { code } field registryValue actValue evidence { ${EVIDENCE} } }
      findings { finding { ${FINDING} } evidence { ${EVIDENCE} } }
    }
  }
}`;

export const CITATIONS_DOCUMENT = `query CitationsOfPage($id: LegalActId!, $first: Int!, $after: String) {
  legalAct(id: $id) {
    citations(first: $first, after: $after) {
      nodes { raw from language startOffset endOffset provision act { actId title { kk ru } } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;
