package org.sohoi.query.measures.api;

/** What answers look like, for the API's description. */
final class MeasureExamples {

    static final String SUM = """
            {
              "measure": "mobilised",
              "unit": "VND",
              "kind": "FLOW",
              "coordinates": {
                "from": "2023-01-01",
                "to": "2023-08-26",
                "knownAt": {"position": 48210, "recordedAt": "2023-08-25T10:15:30.123456Z"},
                "boundaries": "2023-08-25"
              },
              "filter": {"tiers": "OWN", "values": {}},
              "groupBy": ["form"],
              "rows": [
                {"group": {"form": "CASH"}, "value": 30000000000},
                {"group": {"form": "IN_KIND"}, "value": 10600000000}
              ],
              "total": 40600000000
            }""";

    static final String TOP = """
            {
              "measure": "mobilised",
              "unit": "VND",
              "kind": "FLOW",
              "coordinates": {
                "asOf": "2023-08-25",
                "knownAt": {"position": 48210, "recordedAt": "2023-08-25T10:15:30.123456Z"},
                "boundaries": "2023-08-25"
              },
              "filter": {"tiers": "OWN", "values": {}},
              "groupBy": ["district"],
              "top": 1,
              "rows": [
                {"group": {"district": "842"}, "value": 9000000000},
                {"group": {"district": null}, "other": true, "value": 31600000000}
              ],
              "total": 40600000000
            }""";

    static final String DISTINCT = """
            {
              "measure": "distinct-beneficiaries",
              "unit": "PERSON",
              "kind": "DISTINCT_FLOW",
              "coordinates": {
                "from": "2023-04-01",
                "to": "2023-07-01",
                "knownAt": {"position": 48210, "recordedAt": "2023-08-25T10:15:30.123456Z"},
                "boundaries": "2023-06-30"
              },
              "filter": {"tiers": "OWN", "values": {}},
              "groupBy": ["association"],
              "rows": [
                {"group": {"association": "018f0000-0000-7000-8000-000000000001"}, "value": 120},
                {"group": {"association": "018f0000-0000-7000-8000-000000000002"}, "value": 45}
              ],
              "total": 150
            }""";

    static final String RATIO = """
            {
              "measure": "sustainable-aid-share",
              "unit": "SHARE",
              "kind": "RATIO",
              "places": 4,
              "coordinates": {
                "from": "2023-01-01",
                "to": "2023-08-26",
                "knownAt": {"position": 48210, "recordedAt": "2023-08-25T10:15:30.123456Z"},
                "boundaries": "2023-08-25"
              },
              "filter": {"tiers": "OWN", "values": {}},
              "groupBy": ["level"],
              "rows": [
                {"group": {"level": "PROVINCE"}, "numerator": 120000000, "denominator": 9600000000, "value": 0.0125},
                {"group": {"level": "COMMUNE"}, "numerator": 0, "denominator": 0}
              ],
              "total": {"numerator": 120000000, "denominator": 9600000000, "value": 0.0125}
            }""";

    static final String GROWTH = """
            {
              "measure": "members-growth",
              "unit": "SHARE",
              "kind": "GROWTH",
              "places": 4,
              "coordinates": {
                "from": "2023-04-01",
                "to": "2023-07-01",
                "knownAt": {"position": 48210, "recordedAt": "2023-08-25T10:15:30.123456Z"},
                "boundaries": "2023-06-30"
              },
              "filter": {"tiers": "OWN", "values": {}},
              "groupBy": ["level"],
              "rows": [
                {"group": {"level": "PROVINCE"}, "numerator": 300, "denominator": 12000, "value": 0.0250},
                {"group": {"level": "COMMUNE"}, "numerator": -100, "denominator": 4000, "value": -0.0250}
              ],
              "total": {"numerator": 200, "denominator": 16000, "value": 0.0125}
            }""";

    static final String COMPARISON = """
            {
              "measure": "mobilised",
              "unit": "VND",
              "kind": "FLOW",
              "coordinates": {
                "from": "2023-04-01",
                "to": "2023-07-01",
                "knownAt": {"position": 48210, "recordedAt": "2023-08-25T10:15:30.123456Z"},
                "boundaries": "2023-06-30"
              },
              "comparedTo": {
                "from": "2023-01-01",
                "to": "2023-04-01",
                "knownAt": {"position": 48210, "recordedAt": "2023-08-25T10:15:30.123456Z"},
                "boundaries": "2023-06-30"
              },
              "filter": {"tiers": "OWN", "values": {}},
              "groupBy": ["form"],
              "rows": [
                {"group": {"form": "CASH"}, "value": 12000000000, "comparedValue": 10000000000, "difference": 2000000000, "growth": 0.2000},
                {"group": {"form": "IN_KIND"}, "value": 4000000000, "comparedValue": 0, "difference": 4000000000}
              ],
              "total": {"value": 16000000000, "comparedValue": 10000000000, "difference": 6000000000, "growth": 0.6000}
            }""";

    static final String TABLE = """
            measure,form,asOf,from,to,knownAt,recordedAt,boundaries,unit,value
            mobilised,CASH,,2023-01-01,2023-08-26,48210,2023-08-25T10:15:30.123456Z,2023-08-25,VND,30000000000
            """;

    static final String REFUSAL = """
            {
              "type": "urn:sohoi:rule:DimensionMustBelongToTheMeasure",
              "title": "The dimension must belong to the measure",
              "status": 400,
              "detail": "members has no donorKind",
              "instance": "/api/v1/measures/members",
              "rule": "DimensionMustBelongToTheMeasure",
              "id": "groupBy",
              "expected": "one of level, province, district, commune, field, association",
              "found": "donorKind"
            }""";

    private MeasureExamples() {}
}
