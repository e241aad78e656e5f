// Checks PDFs against the PDF/UA-1 profile of veraPDF and prints one line a file.
import java.io.FileInputStream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

public class Verapdf {
    public static void main(String[] files) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        PDFAFlavour flavour = PDFAFlavour.PDFUA_1;
        for (String file : files) {
            try (PDFAParser parser =
                    Foundries.defaultInstance().createParser(new FileInputStream(file), flavour)) {
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavour, false);
                ValidationResult result = validator.validate(parser);
                StringBuilder failed = new StringBuilder();
                for (TestAssertion one : result.getTestAssertions()) {
                    failed.append(" | ").append(one.getRuleId().getClause()).append(' ')
                            .append(one.getMessage());
                }
                System.out.println(
                        (result.isCompliant() ? "PASS " : "FAIL ")
                                + validator.getProfile().getRules().size() + " rules" + failed);
            }
        }
    }
}
