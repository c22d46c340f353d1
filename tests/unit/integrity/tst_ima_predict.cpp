#include "core/integrity/ima_predict.h"

#include <QTest>

using namespace kwb;

namespace {

std::vector<ImaRule> policy(std::string_view text)
{
    return *readImaPolicy(text, "policy");
}

const ByteView kernel = viewOf("the kernel");
const ByteView initrd = viewOf("the initrd");

ImaLoad load()
{
    return {kernel, "/boot/vm linux", initrd, "/boot/initrd", "console=hvc0"};
}

} // namespace

class ImaPredictTest : public QObject {
    Q_OBJECT

private slots:
    void firstFittingRuleDecides()
    {
        const auto measured = [](std::string_view rules, std::string_view func = "KEXEC_KERNEL_CHECK") {
            return decideMeasurement(policy(rules), func).measure;
        };
        QVERIFY(measured("measure func=KEXEC_KERNEL_CHECK"));
        QVERIFY(!measured("measure func=KEXEC_CMDLINE"));
        QVERIFY(measured("measure func=KEXEC_CMDLINE", "KEXEC_CMDLINE"));
        QVERIFY(measured("measure\n")); // a rule without func fits every occasion
        QVERIFY(!measured("dont_measure\nmeasure func=KEXEC_KERNEL_CHECK"));
        QVERIFY(!measured("measure func=KEXEC_KERNEL_CHECK uid=1000"));
        QVERIFY(measured("measure func=KEXEC_KERNEL_CHECK uid=0 mask=MAY_READ"));
        QVERIFY(!measured("measure func=KEXEC_KERNEL_CHECK mask=MAY_EXEC"));
        QVERIFY(!measured("measure mask=MAY_READ", "KEXEC_CMDLINE"));
        QVERIFY(measured("appraise func=KEXEC_KERNEL_CHECK\n# a remark\n\nmeasure func=KEXEC_KERNEL_CHECK"));
        const ImaDecision file = decideMeasurement(
            policy("dont_measure fsmagic=0x1021994\nmeasure func=KEXEC_KERNEL_CHECK fowner=0"),
            "KEXEC_KERNEL_CHECK");
        QVERIFY(file.measure);
        QCOMPARE(file.assumedOut.size(), std::size_t{1});
        QCOMPARE(file.assumed, std::vector<std::string>{"fowner=0"});
    }

    void builtinPolicies()
    {
        const auto decision = [](const char *name, const char *func) {
            return decideMeasurement(policy(*builtinImaPolicy(name)), func);
        };
        for (const char *name : {"tcb", "secure_boot", "critical_data", "none", "ppc_secure_boot"})
            QVERIFY2(!decision(name, "KEXEC_KERNEL_CHECK").measure, name);
        QVERIFY(decision("ppc_trusted_boot", "KEXEC_KERNEL_CHECK").measure);
        QVERIFY(!decision("ppc_trusted_boot", "KEXEC_INITRAMFS_CHECK").measure);
        const ImaDecision both = decision("ppc_secure_and_trusted_boot", "KEXEC_KERNEL_CHECK");
        QVERIFY(both.appendedSignature);
        QCOMPARE(both.rule->value("template"), std::string("ima-modsig"));
        QVERIFY(!builtinImaPolicy("nonesuch"));
    }

    void badPolicies()
    {
        QCOMPARE(readImaPolicy("measure\nfoo bar\n", "p").error().place.line.value_or(0), std::uint64_t{2});
        QCOMPARE(readImaPolicy("measure uid=0 uid=1\n", "p").error().message.id(),
                 std::string("ima.policy-twice"));
    }

    void entries()
    {
        const auto rules =
            policy("measure func=KEXEC_KERNEL_CHECK\nmeasure func=KEXEC_INITRAMFS_CHECK pcr=11\n"
                   "measure func=KEXEC_CMDLINE\n");
        ImaMachine machine;
        machine.templateName = "ima-sig";
        const auto made = predictFileLoad(load(), rules, machine, {});
        QVERIFY(made.has_value());
        QCOMPARE(made->size(), std::size_t{3});
        const ImaEntry &file = *made->at(0).entry;
        QCOMPARE(file.name(), std::string("/boot/vm_linux"));
        BankHash sha256(PcrBank::sha256);
        QCOMPARE(file.measured(), "sha256:" + hexString(sha256.digest(kernel)));
        QVERIFY(made->at(0).unsure); // it may have a signature there
        QCOMPARE(made->at(1).entry->pcr, 11u);
        const ImaEntry &line = *made->at(2).entry;
        QCOMPARE(line.templateName, std::string("ima-buf"));
        QCOMPARE(line.field("buf")->value, bytesOf("console=hvc0"));
        QVERIFY(!made->at(2).unsure);
        const auto registers = predictRegisters({}, *made, {}, machine);
        QCOMPARE(registers.size(), std::size_t{8}); // PCR 10 and 11 in four banks
        PcrChain chain(PcrBank::sha384, PcrChain::Kind::own);
        chain.add(file, machine.order);
        chain.add(line, machine.order);
        QCOMPARE(registers[2].value, chain.value());
    }

    void whatTheLogHasIsNotAddedAgain()
    {
        const auto rules = policy("measure func=KEXEC_CMDLINE");
        ImaMachine machine;
        ImaLog log;
        log.entries.push_back(*predictFileLoad(load(), rules, machine, {})->at(2).entry);
        QVERIFY(predictFileLoad(load(), rules, machine, log)->at(2).known);
        QCOMPARE(predictRegisters(log, *predictFileLoad(load(), rules, machine, log), {}, machine)[0].value,
                 verifyImaLog(log).registers[0].value);
        machine.repeats = true;
        QVERIFY(!predictFileLoad(load(), rules, machine, log)->at(2).known);
    }

    void whatCannotBePredicted()
    {
        const auto rules = policy("measure func=KEXEC_KERNEL_CHECK template=evm-sig");
        QCOMPARE(predictFileLoad(load(), rules, {}, {}).error().message.id(),
                 std::string("ima.predict-template"));
    }
};

QTEST_GUILESS_MAIN(ImaPredictTest)
#include "tst_ima_predict.moc"
