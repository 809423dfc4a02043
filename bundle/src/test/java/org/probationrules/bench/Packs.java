package org.probationrules.bench;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.probationrules.pack.PackFiles;

/** A small pack of one sound rule, to be spoilt by tests. */
final class Packs {

    static final String RULE = "XX-001-signed-after-notice/rule.drl";
    static final String CASES = "XX-001-signed-after-notice/cases.yaml";

    private Packs() {}

    static SortedMap<String, String> small() {
        return new TreeMap<>(Map.of(
                "pack.yaml", """
                        id: small
                        version: 1.0.0
                        title: A pack for trying
                        owner: Nobody
                        validFrom: 2025-02-24
                        covers: the day of signing
                        """,
                "parameters.yaml", """
                        - id: small.gap
                          unit: days
                          meaning: days between notice and signature
                          basis: house
                          values:
                            - {from: 2025-02-24, value: 8, source: "the house"}
                        """,
                "messages_cy.properties", """
                        XX-001.title=Llofnodir ar ôl yr hysbysiad
                        XX-001.message=Llofnodir ar {signed}.
                        XX-001.remedy=Llofnodwch yn nes ymlaen.
                        XX-001.reviewed=false
                        """,
                RULE, """
                        package org.probationrules.packs.small

                        import org.probationrules.facts.*
                        global Report report

                        // In 8 days nobody salience for a reader: comments may say what they like.
                        rule "A contract is signed after its notice"
                            @id( XX-001 )
                            @severity( error )
                            @basis( house )
                            @source( "the house" )
                            @why( "People need time." )
                            @from( 2025-02-24 )
                            @hooks( "contract.sign" )
                            @applies( "regime=PA2023" )
                            @message( "The contract is signed on {signed}." )
                            @remedy( "Sign later." )
                        when
                            $award : Award( )
                            $gap : Parameter( id == "small.gap" )
                            $judgement : Judgement( ) from $award.signed.toBeAfter($award.notice)
                        then
                            report.finding( $judgement, "signed", $award.signed() );
                        end
                        """,
                CASES, """
                        usual:
                          asOf: 2026-11-22
                          dossier:
                            procurement: {buyer: {code: moj}, cpv: ["72000000"], commenced: 2025-09-26}
                        cases:
                          - name: on the same day
                            dossier: {awards: [{notice: 2026-10-05, signed: 2026-10-05}]}
                            expect: fail
                            message: "The contract is signed on 5 October 2026."
                          - name: on the next day
                            dossier: {awards: [{notice: 2026-10-05, signed: 2026-10-06}]}
                            expect: pass
                        """));
    }

    static PackFiles files(SortedMap<String, String> texts) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return new PackFiles(files);
    }
}
