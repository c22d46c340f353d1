// What a check finds: a target that takes the plan, and one change at a time that makes it refuse.
#include "core/integrity/sha256.h"
#include "core/target/boot.h"
#include "core/target/check.h"
#include "core/target/load.h"
#include "core/target/target_rules.h"
#include "tests/support/sample_plan.h"

#include <QSet>
#include <QTest>

using namespace kwb;

namespace {

/// All that a check looks at, as a test may change it.
struct Scene {
    Package package;
    Snapshot snapshot;
    TargetState state;
    StoreContents contents;
    std::uint64_t toSend = 1 << 20;

    std::vector<Finding> findings() const
    {
        return targetFindings(package, snapshot, state, contents, chooseStore(state, toSend), toSend);
    }
};

Scene goodScene()
{
    Scene scene;
    scene.snapshot.liveTree = test::sampleTree("root=/dev/sda2");
    scene.snapshot.pageSize = 0x10000;
    scene.snapshot.byteOrder = ByteOrder::little;
    scene.snapshot.release = "6.1.0";
    scene.snapshot.loaded = false;
    scene.package.fingerprintText = *fingerprintText(scene.snapshot);
    BundleManifest &manifest = scene.package.manifest;
    manifest.id = "0123456789abcdef";
    manifest.arch = "ppc64le";
    manifest.cmdline = "root=/dev/sda2 panic=10";
    manifest.pageSize = 0x10000;
    manifest.fingerprint = hexString(sha256(viewOf(scene.package.fingerprintText)));
    BundleSegment &kernel = manifest.segments.emplace_back();
    kernel.name = "kernel";
    kernel.memsz = 40 << 20;
    scene.state.root = true;
    scene.state.machine = "ppc64le";
    scene.state.bootId = "boot";
    scene.state.loaded = false;
    scene.state.memoryTotalKiB = 2 << 20;
    scene.state.memoryAvailableKiB = 1 << 20;
    scene.state.tools = {"sha256sum", "gzip", "tar", "setsid"};
    scene.state.places = {{"/var/lib/kexec-workbench", true, true, false, 1 << 20}};
    return scene;
}

} // namespace

class TestCheck : public QObject {
    Q_OBJECT

    QSet<QString> provoked_;

private slots:
    void aGoodTargetIsGood()
    {
        const auto findings = goodScene().findings();
        QVERIFY2(findings.empty(), findings.empty() ? "" : findings.front().message.text().c_str());
    }

    void eachChangeIsFound_data()
    {
        QTest::addColumn<std::function<void(Scene &)>>("change");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *code, std::function<void(Scene &)> change, const char *title = "") {
            QTest::addRow("%s%s", code, title) << std::move(change) << QString(code);
        };
        row("target-plan-errors", [](Scene &s) { s.package.manifest.findings[0] = 2; });
        row("bundle-untrusted", [](Scene &s) { s.package.trustIsRequired = true; });
        row(
            "bundle-untrusted",
            [](Scene &s) {
                s.package.trustIsRequired = true;
                s.package.standing.kind = BundleStanding::Kind::unknown;
            },
            " (by somebody else)");
        row("target-not-root", [](Scene &s) { s.state.root = false; });
        row("target-machine", [](Scene &s) { s.state.machine = "x86_64"; });
        row("target-byte-order", [](Scene &s) {
            s.snapshot.byteOrder = ByteOrder::big;
            s.package.fingerprintText = *fingerprintText(s.snapshot);
        });
        row("target-page-size", [](Scene &s) { s.snapshot.pageSize = 0x1000; });
        row("target-fingerprint",
            [](Scene &s) { s.snapshot.liveTree->root.children[0].properties[1].value[10] ^= 1; });
        row("target-fingerprint", [](Scene &s) { s.snapshot.byteOrder.reset(); }, " (cannot be made)");
        row("target-no-fingerprint", [](Scene &s) { s.package.manifest.fingerprint.reset(); });
        row("target-no-kexec", [](Scene &s) { s.state.loaded.reset(); });
        row("target-no-store", [](Scene &s) { s.state.places[0].writable = false; }, " (read-only)");
        row(
            "target-no-store",
            [](Scene &s) {
                s.state.places[0].writable = false;
                s.state.places[0].foreign = "/a, on the way";
            },
            " (foreign)");
        row("target-no-store", [](Scene &s) { s.state.places[0].executable = false; }, " (noexec)");
        row("target-no-store", [](Scene &s) { s.state.places[0].freeKiB = 1500; }, " (full)");
        row("target-no-store", [](Scene &s) { s.state.places.clear(); }, " (nothing known)");
        row("target-memory-low", [](Scene &s) { s.state.memoryAvailableKiB = (40 << 10) - 1; });
        row(
            "target-memory-low",
            [](Scene &s) {
                s.state.memoryAvailableKiB = 41 << 10;
                s.state.places[0].memory = true;
                s.toSend = 2 << 20;
            },
            " (store in memory)");
        row("target-half-of-ram", [](Scene &s) { s.state.memoryTotalKiB = 79 << 10; });
        row("target-tool-missing", [](Scene &s) { s.state.tools.erase("sha256sum"); });
        row("target-systemd-no-kexec", [](Scene &s) { s.state.systemd = true; });
        row("target-no-panic", [](Scene &s) { s.package.manifest.cmdline = "root=/dev/sda2"; });
        row("target-no-panic", [](Scene &s) { s.package.manifest.cmdline = "panic=10 panic=0"; }, " (0)");
        row("target-replaces", [](Scene &s) {
            s.state.loaded = true;
            s.contents.loadedPlan = "fedcba9876543210";
            s.contents.loadedBoot = "boot";
        });
        row("target-by-file", [](Scene &s) {
            s.snapshot.lockdown = "integrity";
            s.state.fileLoad = true;
        });
        const auto byFile = [](Scene &s) {
            s.package.way = LoadWay::byFile;
            s.package.manifest.kernelFile = BundleKernelFile{20 << 20, "", {}};
        };
        row("target-no-file-load", [byFile](Scene &s) {
            byFile(s);
            s.state.fileLoad = false;
        });
        row("target-no-kernel-file", [](Scene &s) { s.package.way = LoadWay::byFile; });
        row("target-unsigned", [byFile](Scene &s) {
            byFile(s);
            s.snapshot.cmdline = "ima_policy=secure_boot";
        });
        row("target-signature", [byFile](Scene &s) {
            byFile(s);
            s.snapshot.lockdown = "integrity";
        });
        row(
            "target-memory-low",
            [byFile](Scene &s) {
                byFile(s);
                s.state.memoryAvailableKiB = 79 << 10;
            },
            " (copies of files)");
        const auto crash = [](Scene &s) {
            s.package.manifest.mode = "crash";
            s.package.manifest.bootId = "boot";
        };
        row("target-other-boot", [crash](Scene &s) {
            crash(s);
            s.state.bootId = "boot after";
        });
        row("target-crash-by-file", [crash, byFile](Scene &s) {
            byFile(s);
            crash(s);
        });
        row(
            "target-replaces",
            [crash](Scene &s) {
                crash(s);
                s.state.crashLoaded = true;
                s.contents.crashPlan = "fedcba9876543210";
                s.contents.crashBoot = "boot";
            },
            " (crash)");
        row("already-loaded", [](Scene &s) { s.snapshot.loaded = true; });
        row("load-disabled", [](Scene &s) { s.snapshot.loadDisabled = true; });
        row("load-limit-reached", [](Scene &s) { s.snapshot.loadLimitReboot = 0; });
        row("lockdown", [](Scene &s) { s.snapshot.lockdown = "integrity"; });
    }
    void eachChangeIsFound()
    {
        QFETCH(std::function<void(Scene &)>, change);
        QFETCH(QString, code);
        Scene scene = goodScene();
        change(scene);
        const auto findings = scene.findings();
        const auto found = std::ranges::find(findings, code.toStdString(), &Finding::code);
        QVERIFY2(found != findings.end(),
                 findings.empty() ? "nothing was found" : findings.front().code.c_str());
        QVERIFY2(found->message.text().find('{') == std::string::npos, found->message.text().c_str());
        QVERIFY2(found->remedy.text().find('{') == std::string::npos, found->remedy.text().c_str());
        provoked_.insert(code);
    }

    /// What forbids segments alone is nothing against files; what forbids every load is.
    void byFileOtherPoliciesHold()
    {
        Scene scene = goodScene();
        scene.package.way = LoadWay::byFile;
        scene.package.manifest.kernelFile = BundleKernelFile{20 << 20, "", {}};
        scene.package.fileIsSigned = true;
        QVERIFY(scene.findings().empty());
        scene.snapshot.lockdown = "integrity";
        scene.snapshot.cmdline = "ima_policy=secure_boot";
        const auto findings = scene.findings();
        QCOMPARE(findings.size(), std::size_t(1));
        QCOMPARE(findings[0].code, "target-signature");
        QVERIFY(findings[0].message.text().find("lockdown, ima-appraisal") != std::string::npos);
        scene.snapshot.loadDisabled = true;
        QCOMPARE(scene.findings()[0].code, "load-disabled");
    }

    /// Nobody is sent to a call that the kernel does not have.
    void withoutTheCallItIsNotProposed()
    {
        Scene scene = goodScene();
        scene.snapshot.lockdown = "integrity";
        scene.state.fileLoad = false;
        const auto findings = scene.findings();
        QCOMPARE(findings.size(), std::size_t(1));
        QCOMPARE(findings[0].code, "lockdown");
    }

    /// It goes where nothing else is, is started by no init system, and stays beside a normal image.
    void aCrashImageNeedsLess()
    {
        Scene scene = goodScene();
        scene.package.manifest.mode = "crash";
        scene.package.manifest.bootId = "boot";
        scene.state.memoryAvailableKiB = 1 << 10;
        scene.state.systemd = true;
        scene.state.loaded = true;
        scene.contents.loadedPlan = "fedcba9876543210";
        scene.contents.loadedBoot = "boot";
        scene.snapshot.lockdown = "integrity";
        scene.state.fileLoad = true;
        const auto findings = scene.findings();
        QCOMPARE(findings.size(), std::size_t(1)); // and by file is no way out
        QCOMPARE(findings[0].code, "lockdown");
    }

    void whatIsLoadedIsToldByKind()
    {
        TargetCheck check;
        check.state.bootId = "boot";
        check.state.loaded = true;
        check.state.crashLoaded = false;
        check.contents.loadedPlan = check.contents.crashPlan = "0123456789abcdef";
        check.contents.loadedBoot = check.contents.crashBoot = "boot";
        BundleManifest manifest;
        manifest.id = "0123456789abcdef";
        QVERIFY(check.hasLoaded(manifest, LoadWay::exact));
        QVERIFY(!check.hasLoaded(manifest, LoadWay::byFile));
        manifest.mode = "crash";
        QVERIFY(!check.hasLoaded(manifest, LoadWay::exact));
        check.state.crashLoaded = true;
        QVERIFY(check.hasLoaded(manifest, LoadWay::exact));
        check.contents.crashBoot = "boot before";
        QVERIFY(!check.hasLoaded(manifest, LoadWay::exact));
    }

    void aCrashImageIsNotBooted()
    {
        BundleManifest manifest;
        QVERIFY(checkCanBoot(manifest));
        manifest.mode = "crash";
        manifest.id = "0123456789abcdef";
        const Status refused = checkCanBoot(manifest);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::usage);
        QVERIFY(refused.error().message.text().starts_with("plan 0123456789abcdef is a crash image"));
        // Not by the other way, either; nothing was asked of the target.
        auto local = Connection::open({"local:", true}, {});
        QVERIFY(local);
        const auto verdict = bootPlan(std::move(*local), "/nowhere", manifest, {});
        QVERIFY(!verdict);
        QCOMPARE(verdict.error().message.text(), refused.error().message.text());
    }

    void whatSurvivesIsListed()
    {
        BundleManifest manifest;
        const auto lost = [&] {
            QStringList out;
            for (const FileLoadEffect &effect : fileLoadEffects(manifest))
                if (!effect.kept) out += QString::fromStdString(effect.id);
            return out;
        };
        QCOMPARE(lost(), QStringList({"placement", "device-tree", "purgatory", "segment-digests"}));
        manifest.handWork = {.edits = 2, .overlays = 1, .pins = 3, .reserves = 4, .tree = true};
        QCOMPARE(lost(), QStringList({"placement", "pins", "reserves", "device-tree", "own-tree", "overlays",
                                      "edits", "purgatory", "segment-digests"}));
        for (const FileLoadEffect &effect : fileLoadEffects(manifest))
            QVERIFY2(effect.text.text().find('{') == std::string::npos, effect.id.c_str());
    }

    /// Who asks beforehand is told what a push would be refused by.
    void aForeignStoreIsNamed()
    {
        const auto state =
            parseTargetState("store ro exec 4096 ext4 /a/b\nforeign-store /a, on the way to the "
                             "store /a/b, belongs to user 1: chown 0 /a\nend 1\n");
        QVERIFY(state);
        Scene scene = goodScene();
        scene.state.places = state->places;
        const auto findings = scene.findings();
        QCOMPARE(findings.size(), std::size_t(1));
        const std::string said = findings.front().message.text();
        QVERIFY2(said.contains("/a, on the way to the store /a/b, belongs to user 1: chown 0 /a"),
                 said.c_str());
    }

    void theKernelsPlacesAreCompared()
    {
        QCOMPARE(parseKernelPlace("kernel-says: [   12.3] elf64_load: Loaded the kernel at 0x4000000"),
                 std::optional(KernelPlace{"kernel", 0x4000000}));
        QCOMPARE(parseKernelPlace("Loaded device tree at 0x7fd0000\n"),
                 std::optional(KernelPlace{"fdt", 0x7fd0000}));
        QCOMPARE(parseKernelPlace("[    5.043218] kexec_elf: Loaded initrd at 0x5fc0000"),
                 std::optional(KernelPlace{"initrd", 0x5fc0000}));
        QVERIFY(!parseKernelPlace("Loaded the kernel at somewhere"));
        QVERIFY(!parseKernelPlace("Loaded elf core header at 0x5fc0000, bufsz=0x1000 memsz=0x80000"));
        QVERIFY(!parseKernelPlace("loading"));
        BundleManifest manifest;
        manifest.segments.emplace_back().name = "kernel";
        manifest.segments[0].mem = 0x4000000;
        const auto rows = comparePlaces(manifest, {{"kernel", 0x4000000}, {"initrd", 0x5000000}});
        QCOMPARE(rows.size(), std::size_t(2));
        QCOMPARE(rows[0].planned, std::optional<std::uint64_t>(rows[0].chosen));
        QVERIFY(!rows[1].planned);
    }

    void everyRuleWasProvoked()
    {
        for (const FindingRule &rule : targetFindingRules())
            QVERIFY2(provoked_.contains(rule.code), rule.code);
    }

    /// Nobody who was not told about trust is asked for it, and nobody who was is let off.
    void trustIsNeverSetAside()
    {
        Scene scene = goodScene();
        scene.package.standing.kind = BundleStanding::Kind::unknown;
        QVERIFY(scene.findings().empty());
        scene.package.trustIsRequired = true;
        TargetCheck check;
        check.store = "/var/lib/kexec-workbench";
        check.findings = scene.findings();
        QCOMPARE(check.findings.size(), std::size_t(1));
        QVERIFY(!check.allows(false) && !check.allows(true));
        scene.package.standing.kind = BundleStanding::Kind::trusted;
        check.findings = scene.findings();
        QVERIFY(check.allows(false));
        // What is loaded under the plan's id may have been another bundle's.
        check.state.loaded = true;
        check.contents.loadedPlan = scene.package.manifest.id;
        QVERIFY(check.mustLoad(scene.package));
        scene.package.trustIsRequired = false;
        QVERIFY(!check.mustLoad(scene.package));
    }

    /// What was loaded in an earlier boot is gone.
    void anEarlierBootsLoadIsNotLoaded()
    {
        Scene scene = goodScene();
        scene.state.loaded = false;
        scene.contents.loadedPlan = "fedcba9876543210";
        scene.contents.loadedBoot = "boot before";
        QVERIFY(scene.findings().empty());
    }

    void theDifferenceIsNamed()
    {
        QCOMPARE(fingerprintDifference("a\nb\nc\n", "a\nx\nc\n"), "planned: b; now: x");
        QCOMPARE(fingerprintDifference("a\n", "a\n"), "the digests differ");
        std::string many;
        for (int i = 0; i < 10; ++i)
            many += "line " + std::to_string(i) + "\n";
        QVERIFY(fingerprintDifference(many, "").ends_with("; and 4 more"));
    }

    void theStoreWithRoomIsChosen()
    {
        TargetState state;
        state.places = {{"/ro", false, true, false, 1 << 20},
                        {"/noexec", true, false, false, 1 << 20},
                        {"/small", true, true, false, 2000},
                        {"/big", true, true, false, 1 << 20}};
        QCOMPARE(chooseStore(state, 0)->path, "/small");
        QCOMPARE(chooseStore(state, 10 << 20)->path, "/big");
        QVERIFY(chooseStore(state, std::uint64_t(2) << 30) == nullptr);
    }

    void theStateIsRead()
    {
        const auto state =
            parseTargetState("user 0\nmachine ppc64le\nrelease 6.1.0-50\nboot-id b\n"
                             "cmdline console=hvc0 kwb.plan=0123456789abcdef\nloaded 1\nMemTotal: 5\n"
                             "MemTotal 2048\nMemFree 100\nMemAvailable 900\ntool tar\n"
                             "store rw exec 77 tmpfs /a b\nend 1\n");
        QVERIFY(state);
        QVERIFY(state->root);
        QCOMPARE(state->planId(), std::optional<std::string>("0123456789abcdef"));
        QCOMPARE(state->memoryAvailableKiB, std::optional<std::uint64_t>(900));
        QCOMPARE(state->places.size(), std::size_t(1));
        QCOMPARE(state->places[0].path, "/a b");
        QVERIFY(state->places[0].memory);
        QVERIFY(!parseTargetState("user 0\nmachine ppc64le\n"));
        QVERIFY(!parseTargetState(""));
    }

    /// This machine answers the real script.
    void thisMachineAnswers()
    {
        auto local = Connection::open({"local:", true}, {});
        QVERIFY(local);
        const auto state = readTargetState(**local, "/nowhere/at all");
        QVERIFY2(state, state ? "" : state.error().text().c_str());
        QVERIFY(!state->bootId.empty());
        QVERIFY(!state->release.empty());
        QVERIFY(state->memoryTotalKiB.value_or(0) > 1000);
        QVERIFY(state->tools.contains("tar"));
        QCOMPARE(state->places.size(), std::size_t(1));
        QCOMPARE(state->places[0].path, "/nowhere/at all");
        QVERIFY(state->places[0].freeKiB > 0);
    }

    void theLoadersWordsAreRead()
    {
        const auto outcome = parseLoadOutcome(1,
                                              "note: already-loaded: an image is loaded already\n"
                                              "refused: lockdown: lockdown is integrity: no\n"
                                              "kexec-loaded: 0\n",
                                              "kwb-loader: x\n");
        QVERIFY(!outcome.done);
        QCOMPARE(outcome.refusals.size(), std::size_t(1));
        QCOMPARE(outcome.refusals[0].rule, "lockdown");
        QCOMPARE(outcome.refusals[0].text, "lockdown is integrity: no");
        QCOMPARE(outcome.loaded, std::optional<bool>(false));
        QCOMPARE(outcome.said.size(), std::size_t(3));
    }
};

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
