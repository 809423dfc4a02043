package org.probationrules.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sums of money are written as the platform's own formatter writes them. */
class PoundsTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "0", "0.005", "0.004", "9.999", "12.3", "123", "999.995", "1000", "1234.5", "999999.99", "1E+6", "123456789012.345",
        "-1", "-0.001", "-999.99", "-1000", "-1234567.891"
    })
    void asTheFormatterDoes(String sum) {
        BigDecimal pounds = new BigDecimal(sum);
        assertEquals(String.format(Locale.UK, "£%,.2f", pounds), Pounds.write(pounds));
    }
}
